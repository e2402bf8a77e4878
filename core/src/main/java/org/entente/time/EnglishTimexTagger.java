package org.entente.time;

import java.util.ArrayList;
import java.util.List;
import org.entente.document.Document;
import org.entente.language.Sentence;

/** Time expressions of English by grammar. Immutable; safe to share between threads. */
public final class EnglishTimexTagger implements TimexTagger {
    private final TimeWords words;

    private EnglishTimexTagger(TimeWords words) {
        this.words = words;
    }

    /** Loads the committed resources. */
    public static EnglishTimexTagger load() {
        return new EnglishTimexTagger(TimeWords.load());
    }

    @Override
    public List<Timex> tag(Document document, List<Sentence> sentences) {
        List<Timex> found = new ArrayList<>();
        Resolver resolver = new Resolver(document.published());
        for (int i = 0; i < sentences.size(); i++) {
            Pieces pieces = new Pieces(sentences.get(i));
            TenseCues cues = new TenseCues(pieces, words);
            List<TimexGrammar.Match> matches = matches(pieces, cues);
            found.addAll(resolver.resolve(i, sentences.get(i), pieces, cues, matches));
        }
        return List.copyOf(found);
    }

    /** The expressions of a sentence from left to right; they share no token. */
    private List<TimexGrammar.Match> matches(Pieces pieces, TenseCues cues) {
        TimexGrammar grammar = new TimexGrammar(pieces, words, cues);
        List<TimexGrammar.Match> matches = new ArrayList<>();
        int lastToken = -1;
        for (int i = 0; i < pieces.size(); i++) {
            TimexGrammar.Match match = pieces.token(i) > lastToken || !pieces.isApart(i) ? grammar.at(i) : null;
            if (match != null && pieces.token(i) > lastToken) {
                matches.add(match);
                i = match.end() - 1;
                lastToken = pieces.token(i);
            }
        }
        return matches;
    }
}
