package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.jspecify.annotations.Nullable;

/** A sentence as the readers of phrases see it: folded words, and what the dictionaries know about each. */
final class Words {
    private static final Set<String> CLITICS = Set.of("'s", "'");

    private final Sentence sentence;
    private final String text;
    private final String[] words;
    private final String[] lower;
    private final List<List<Match>> names;
    private final List<List<Match>> common;
    private final Lexicon lexicon;

    Words(String text, Sentence sentence, Lexicon lexicon) {
        this.text = text;
        this.sentence = sentence;
        this.lexicon = lexicon;
        int n = sentence.size();
        words = new String[n];
        lower = new String[n];
        for (int i = 0; i < n; i++) {
            words[i] = Folding.fold(sentence.token(i).text());
            lower[i] = words[i].toLowerCase(Locale.ROOT);
        }
        names = new ArrayList<>(n);
        common = new ArrayList<>(n);
        boolean shouting = isShouting();
        String[] cased = shouting ? capitalised() : words;
        for (int i = 0; i < n; i++) {
            List<Match> found = found(lexicon, cased, i, true);
            boolean dateline = found.isEmpty()
                    && i < 4
                    && words[i].length() > 3
                    && words[i].equals(words[i].toUpperCase(Locale.ROOT));
            names.add(dateline ? found(lexicon, capitalised(), i, true) : found);
            common.add(found(lexicon, lower, i, false));
        }
    }

    private static List<Match> found(Lexicon lexicon, String[] words, int i, boolean name) {
        List<Match> found = new ArrayList<>(0);
        if (name) {
            lexicon.names(words, i, found);
        } else {
            lexicon.common(words, i, found);
        }
        return found;
    }

    /** Whether most words stand in capitals, as in headlines and datelines. */
    private boolean isShouting() {
        int shouted = 0;
        int spoken = 0;
        for (String word : words) {
            if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
                shouted += word.equals(word.toUpperCase(Locale.ROOT)) ? 1 : 0;
                spoken++;
            }
        }
        return spoken > 2 && 2 * shouted > spoken;
    }

    private String[] capitalised() {
        String[] cased = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            String w = words[i];
            cased[i] = w.length() > 3 && w.indexOf('.') < 0 ? w.charAt(0) + lower[i].substring(1) : w;
        }
        return cased;
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return words.length;
    }

    /** The folded word, empty beyond the ends. */
    String word(int i) {
        return i >= 0 && i < words.length ? words[i] : "";
    }

    /** The folded word in lower case, empty beyond the ends. */
    String lower(int i) {
        return i >= 0 && i < lower.length ? lower[i] : "";
    }

    /** The part of speech, empty beyond the ends. */
    String tag(int i) {
        return i >= 0 && i < words.length ? sentence.token(i).tag() : "";
    }

    Token token(int i) {
        return sentence.token(i);
    }

    boolean is(int i, String... wanted) {
        String word = lower(i);
        for (String w : wanted) {
            if (w.equals(word)) {
                return true;
            }
        }
        return false;
    }

    boolean isCapitalised(int i) {
        String word = word(i);
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    /** The mark of a possessive: 's or '. */
    boolean isPossessive(int i) {
        return CLITICS.contains(lower(i)) && i > 0 && touches(i) && !tag(i).startsWith("VB");
    }

    /** No white space stands before the token. */
    boolean touches(int i) {
        return token(i - 1).span().end() == token(i).span().start();
    }

    /** A word that may stand before a noun within its phrase, or the noun itself. */
    boolean isNounLike(int i) {
        String tag = tag(i);
        return tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.equals("CD")
                || tag.equals("VBN")
                || tag.equals("VBG")
                || tag.equals("HYPH");
    }

    /** The longest name of the type that begins at the token. */
    @Nullable Match name(int i, EntryType type) {
        return longest(names, i, type);
    }

    /** The longest noun or office of the type that begins at the token. */
    @Nullable Match noun(int i, EntryType type) {
        return longest(common, i, type);
    }

    /** The state or organisation that a part of the token names, as in "Korea-Azerbaijan". */
    @Nullable Entry part(String part) {
        String[] parts = part.split(" ", -1);
        List<Match> found = new ArrayList<>(2);
        lexicon.names(parts, 0, found);
        found.removeIf(m -> m.last() < parts.length - 1);
        Match best = Compounds.best(found);
        return best == null ? null : best.entry();
    }

    private static @Nullable Match longest(List<List<Match>> all, int i, EntryType type) {
        if (i < 0 || i >= all.size()) {
            return null;
        }
        List<Match> found = all.get(i);
        for (int k = found.size() - 1; k >= 0; k--) {
            if (found.get(k).type() == type) {
                return found.get(k);
            }
        }
        return null;
    }

    /** The longest office that begins at the token: post, plural, occupation or rank; posts first. */
    @Nullable Match office(int i) {
        Match best = null;
        if (i >= 0 && i < common.size()) {
            for (Match m : common.get(i)) {
                if (m.entry().isOffice() && (best == null || m.last() > best.last())) {
                    best = m;
                }
            }
        }
        return best;
    }

    /** The longest name of a state, organisation, body, company, group or place that begins at the token. */
    @Nullable Match proper(int i) {
        Match best = null;
        if (i >= 0 && i < names.size()) {
            for (Match m : names.get(i)) {
                boolean proper = m.entry().isOwner() || m.type() == EntryType.PLACE;
                if (proper && (best == null || m.last() > best.last() || isSurer(m, best))) {
                    best = m;
                }
            }
        }
        return best;
    }

    /** Of equal words the certain meaning goes before the doubtful one, a state before a body. */
    private static boolean isSurer(Match m, Match other) {
        if (m.entry().doubtful() != other.entry().doubtful()) {
            return other.entry().doubtful();
        }
        return m.type().compareTo(other.type()) < 0;
    }

    /** Whether any dictionary of names knows words beginning here, given and family names aside. */
    boolean isKnown(int i) {
        return proper(i) != null || name(i, EntryType.ADJECTIVE) != null || name(i, EntryType.PEOPLE) != null;
    }

    /** The exact text from token to token, both inclusive. */
    String text(int first, int last) {
        return sentence.span(first, last).of(text).replace('\n', ' ');
    }
}
