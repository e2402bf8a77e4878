package org.entente.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.language.Sentence;
import org.entente.language.Syntax;
import org.entente.language.Token;
import org.entente.text.Span;

/** Sentences and tokens by punctuation alone, without tags or trees: what the grammar must be content with. */
public final class PlainSyntax implements Syntax {
    private static final Pattern END =
            Pattern.compile("(?<!\\b(?:[A-Z]|Mr|Jan|Feb|Aug|Sept|Oct|Nov|Dec))[.?!]\\s+(?=\\p{Lu})|\\n+");
    private static final Pattern TOKEN = Pattern.compile("[’']s\\b|[\\p{L}\\p{N}$€£]+(?:[-–.,:/][\\p{L}\\p{N}]+)*|\\S");

    @Override
    public List<Sentence> analyze(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        Matcher end = END.matcher(text);
        while (end.find()) {
            add(sentences, text, start, end.start() + 1);
            start = end.end();
        }
        add(sentences, text, start, text.length());
        return sentences;
    }

    private static void add(List<Sentence> sentences, String text, int start, int end) {
        List<Token> tokens = new ArrayList<>();
        Matcher m = TOKEN.matcher(text).region(start, end);
        while (m.find()) {
            tokens.add(new Token(new Span(m.start(), m.end()), m.group(), "", m.group(), -1, "root"));
        }
        if (!tokens.isEmpty()) {
            Span first = tokens.get(0).span();
            sentences.add(new Sentence(first.union(tokens.get(tokens.size() - 1).span()), tokens));
        }
    }
}
