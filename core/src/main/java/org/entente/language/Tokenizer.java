package org.entente.language;

import java.util.List;
import java.util.Set;

/**
 * Cuts a sentence into tokens as the Penn Treebank does, except that words keep their hyphens. Every character that is
 * not white space lies in exactly one token.
 */
final class Tokenizer {
    private static final Set<String> DOTTED = Set.of(
            "mr",
            "mrs",
            "ms",
            "messrs",
            "dr",
            "prof",
            "rev",
            "hon",
            "gov",
            "sen",
            "rep",
            "reps",
            "sens",
            "pres",
            "amb",
            "gen",
            "maj",
            "col",
            "lt",
            "capt",
            "cmdr",
            "cdr",
            "adm",
            "sgt",
            "cpl",
            "brig",
            "vice-adm",
            "st",
            "mt",
            "ft",
            "vs",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec",
            "inc",
            "corp",
            "co",
            "ltd",
            "jr",
            "sr",
            "etc",
            "a.m",
            "p.m",
            "no",
            "nos",
            "e.g",
            "i.e",
            "ph.d",
            "calif",
            "dept",
            "supt",
            "lieut");

    /** In characters; a longer run without white space is cut. */
    private static final int LONGEST = 500;

    private static final Set<String> CLITICS = Set.of("'s", "'re", "'ve", "'ll", "'d", "'m");
    private static final String ALWAYS_ALONE = "()[]{}<>\"“”«»„,;?!…•·*=+|~^#@&%$€£¥§¶©®°■●▪‘`";

    private final String text;
    private final List<int[]> tokens;

    private Tokenizer(String text, List<int[]> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** Adds the start and end of each token between {@code from} and {@code end}. */
    static void tokenize(String text, int from, int end, List<int[]> tokens) {
        Tokenizer t = new Tokenizer(text, tokens);
        int i = from;
        while (i < end) {
            if (Chars.isSpace(text.charAt(i))) {
                i++;
                continue;
            }
            int k = i;
            while (k < end && !Chars.isSpace(text.charAt(k)) && k - i < LONGEST) {
                k++;
            }
            k -= k < end && k - i > 1 && Character.isLowSurrogate(text.charAt(k)) ? 1 : 0;
            t.chunk(i, k, end);
            i = k;
        }
    }

    private void add(int from, int end) {
        if (end > from) {
            tokens.add(new int[] {from, end});
        }
    }

    /** A run without white space. */
    private void chunk(int from, int end, int sentenceEnd) {
        if (isAddress(from, end)) {
            int last = end;
            while (last > from + 1 && ".,;:?!)\"”".indexOf(text.charAt(last - 1)) >= 0) {
                last--;
            }
            add(from, last);
            plain(last, end, sentenceEnd);
            return;
        }
        plain(from, end, sentenceEnd);
    }

    private boolean isAddress(int from, int end) {
        if (end - from < 6) {
            return false;
        }
        String run = text.substring(from, end);
        return run.contains("://")
                || run.startsWith("www.")
                || (run.indexOf('@') > 0 && run.lastIndexOf('.') > run.indexOf('@'));
    }

    private void plain(int from, int end, int sentenceEnd) {
        int start = from;
        int i = from;
        while (i < end) {
            int width = separator(i, start, from, end, sentenceEnd);
            if (width == 0) {
                i++;
                continue;
            }
            word(start, i);
            add(i, i + width);
            i += width;
            start = i;
        }
        word(start, end);
    }

    /** The length of the mark at {@code i} that stands alone, 0 when the character belongs to a word. */
    private int separator(int i, int start, int from, int end, int sentenceEnd) {
        char c = text.charAt(i);
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
            return 0;
        }
        char next = i + 1 < end ? text.charAt(i + 1) : ' ';
        char before = i > from ? text.charAt(i - 1) : ' ';
        if (c == ',' || c == ':') {
            return Character.isDigit(before) && Character.isDigit(next) ? 0 : 1;
        }
        if (c == '&') {
            return Character.isUpperCase(before) && Character.isUpperCase(next) ? 0 : 1;
        }
        if (c == '#' || c == '@') {
            return Character.isLetterOrDigit(next) && i == start ? 0 : 1;
        }
        if (ALWAYS_ALONE.indexOf(c) >= 0) {
            return 1;
        }
        return switch (c) {
            case '.' -> stop(i, start, end, sentenceEnd);
            case '\'', '’' -> apostrophe(i, start, end);
            case '-' -> next == '-' ? run(i, end, '-') : i == start || i + 1 == end ? 1 : 0;
            case '–', '—', '―', '‒' -> dash(before, next);
            case '/' -> Character.isDigit(before) && Character.isDigit(next) ? 0 : 1;
            default -> 0;
        };
    }

    /** Between digits a dash joins a range into one token. */
    private static int dash(char before, char next) {
        return Character.isDigit(before) && Character.isDigit(next) ? 0 : 1;
    }

    private int run(int i, int end, char c) {
        int k = i;
        while (k < end && text.charAt(k) == c) {
            k++;
        }
        return k - i;
    }

    private int stop(int i, int start, int end, int sentenceEnd) {
        int dots = run(i, end, '.');
        if (dots > 1) {
            return dots;
        }
        boolean inside = i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1));
        if (inside) {
            return i > start && Character.isLowerCase(text.charAt(i - 1)) && Character.isUpperCase(text.charAt(i + 1))
                    ? 1
                    : 0;
        }
        if (i == start) {
            return 1;
        }
        String word = Chars.lower(text, Math.max(start, i - 12), i);
        boolean dotted = word.indexOf('.') > 0 && word.length() >= 3 && word.charAt(word.length() - 2) == '.';
        boolean initial = i - start == 1 && Character.isUpperCase(text.charAt(start));
        boolean known = DOTTED.contains(word) || dotted;
        boolean last = onlyClosers(i + 1, sentenceEnd);
        return (known && !(last && word.equals("no"))) || (initial && !last) ? 0 : 1;
    }

    private boolean onlyClosers(int from, int end) {
        for (int k = from; k < end; k++) {
            if ("\"”’'»)] ".indexOf(text.charAt(k)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Apostrophes within a word stay for {@link #word}; at its edges they are quotes. */
    private int apostrophe(int i, int start, int end) {
        boolean before = i > start && Character.isLetterOrDigit(text.charAt(i - 1));
        boolean after = i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1));
        if (before && after) {
            return 0;
        }
        return i == start && after && isClitic(i, end) ? 0 : 1;
    }

    private boolean isClitic(int i, int end) {
        int k = i + 1;
        while (k < end && Character.isLetter(text.charAt(k))) {
            k++;
        }
        String tail = Chars.lower(text, i, k);
        return CLITICS.contains(tail);
    }

    /** A word without marks around it: splits clitics, n't, cannot. */
    private void word(int from, int end) {
        if (end - from < 3) {
            add(from, end);
            return;
        }
        String word = Chars.lower(text, from, end);
        int n = word.length();
        if (word.endsWith("n't") && n > 3) {
            add(from, end - 3);
            add(end - 3, end);
            return;
        }
        if (word.equals("cannot")) {
            add(from, from + 3);
            add(from + 3, end);
            return;
        }
        int quote = word.lastIndexOf('\'');
        if (quote > 0 && CLITICS.contains(word.substring(quote))) {
            add(from, from + quote);
            add(from + quote, end);
            return;
        }
        add(from, end);
    }
}
