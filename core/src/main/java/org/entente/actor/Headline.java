package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;

/** A title as a sentence of tokens without a tree: the title is no part of the text that the earlier stages see. */
final class Headline {
    private static final Set<String> FUNCTION = Set.of(
            "of", "and", "the", "to", "in", "with", "on", "for", "at", "by", "from", "a", "an", "as", "his", "her",
            "its", "their", "over", "after", "before", "between", "or", "is", "are", "was", "will", "has", "have",
            "had", "met");

    private Headline() {}

    /** The title without what follows a bar: "… | Lima, Peru". */
    static String withoutPlace(@Nullable String title) {
        int bar = title == null ? -1 : title.indexOf(" | ");
        return title == null ? "" : bar > 0 ? title.substring(0, bar) : title;
    }

    static Sentence of(String title) {
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        while (i < title.length()) {
            int end = end(title, i);
            if (end == i) {
                i++;
                continue;
            }
            tokens.add(token(title, i, end));
            i = end;
        }
        return new Sentence(new Span(0, title.length()), tokens);
    }

    private static Token token(String title, int from, int end) {
        String text = title.substring(from, end);
        String lower = text.toLowerCase(Locale.ROOT);
        return new Token(new Span(from, end), text, tag(text, lower), lower, -1, "dep");
    }

    private static String tag(String text, String lower) {
        char first = text.charAt(0);
        if (FUNCTION.contains(lower)) {
            return "IN";
        }
        if (Character.isUpperCase(first)) {
            return "NNP";
        }
        return Character.isDigit(first) ? "CD" : Character.isLetter(first) ? "XX" : ".";
    }

    /** The end of the token at {@code i}; {@code i} for white space. */
    private static int end(String s, int i) {
        char c = s.charAt(i);
        if (Character.isWhitespace(c)) {
            return i;
        }
        if (c == '\'' || c == '’') {
            boolean clitic =
                    i + 1 < s.length() && s.charAt(i + 1) == 's' && (i + 2 == s.length() || !isWord(s.charAt(i + 2)));
            return clitic ? i + 2 : i + 1;
        }
        if (!isWord(c)) {
            return i + 1;
        }
        int k = i;
        while (k < s.length() && goesOn(s, i, k)) {
            k++;
        }
        return k;
    }

    private static boolean goesOn(String s, int from, int k) {
        char c = s.charAt(k);
        if (isWord(c) || (c == '-' && k + 1 < s.length() && isWord(s.charAt(k + 1)))) {
            return true;
        }
        if (c == '.') {
            boolean initials = k - from == 1 || (k - from > 1 && s.charAt(k - 2) == '.');
            boolean title = k - from <= 3 && k + 1 < s.length() && s.charAt(k + 1) == ' ';
            return initials
                    || (title
                            && Character.isUpperCase(s.charAt(from))
                            && !s.substring(from, k).equals("UN"));
        }
        boolean inside = (c == '\'' || c == '’') && k + 1 < s.length() && isWord(s.charAt(k + 1));
        boolean clitic = inside && s.charAt(k + 1) == 's' && (k + 2 == s.length() || !isWord(s.charAt(k + 2)));
        return inside && !clitic;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }
}
