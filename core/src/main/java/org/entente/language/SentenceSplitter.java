package org.entente.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.text.Span;

/**
 * Cuts a text into sentences.
 *
 * <p>A blank line always ends a sentence. A single line break ends one where the line ends like a sentence, or where it
 * or the next looks like a heading, a bullet or a speaker's label; otherwise the line was wrapped. Within a line, a full
 * stop, question or exclamation mark ends a sentence unless it belongs to an abbreviation, initial or number.
 */
final class SentenceSplitter {
    private static final Set<String> ABBREVIATIONS = Set.of(
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
            "viz",
            "cf",
            "e.g",
            "i.e",
            "no",
            "nos",
            "art",
            "fig",
            "figs",
            "vol",
            "pp",
            "ed",
            "eds",
            "sec",
            "para",
            "approx",
            "ca",
            "dept",
            "univ",
            "assn",
            "bros",
            "messers",
            "m",
            "mm",
            "mme",
            "mlle",
            "fr",
            "hr",
            "h.e",
            "ret",
            "supt",
            "det",
            "insp",
            "comm",
            "asst",
            "spc",
            "pfc",
            "pvt",
            "lieut",
            "secy",
            "min",
            "res");

    /** May end a sentence: only a capital after them that starts a usual opening word does. */
    private static final Set<String> AMBIGUOUS = Set.of(
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "inc", "corp", "co",
            "ltd", "jr", "sr", "etc", "a.m", "p.m", "al", "est", "bros", "plc", "ave", "blvd", "rd", "md", "calif",
            "va", "tex", "u.s", "u.k", "u.n", "e.u", "u.s.a", "u.a.e", "d.c", "u.s.s.r", "ph.d", "d.p.r.k", "r.o.k",
            "b.c", "a.d");

    private static final Set<String> OPENERS = Set.of(
            "the",
            "a",
            "an",
            "this",
            "that",
            "these",
            "those",
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "you",
            "his",
            "her",
            "its",
            "their",
            "our",
            "my",
            "in",
            "on",
            "at",
            "but",
            "and",
            "or",
            "if",
            "when",
            "while",
            "as",
            "for",
            "after",
            "before",
            "since",
            "there",
            "however",
            "also",
            "although",
            "some",
            "many",
            "all",
            "most",
            "both",
            "no",
            "so",
            "with",
            "by",
            "from",
            "during",
            "under",
            "to",
            "according",
            "earlier",
            "meanwhile",
            "moreover",
            "what",
            "who",
            "how",
            "why",
            "where",
            "let",
            "then",
            "now",
            "such",
            "one",
            "two",
            "another",
            "despite",
            "because",
            "not");

    /** In characters; what is longer is cut between words. */
    private static final int LONGEST = 5000;

    private static final String CLOSERS = "\"'”’»)]}“";

    private final String text;
    private final List<Span> found = new ArrayList<>();

    private SentenceSplitter(String text) {
        this.text = text;
    }

    static List<Span> split(String text) {
        SentenceSplitter splitter = new SentenceSplitter(text);
        splitter.lines();
        return splitter.found;
    }

    /** Joins wrapped lines into blocks and cuts each block. */
    private void lines() {
        int n = text.length();
        int block = 0;
        int previous = 0;
        int at = 0;
        while (at < n) {
            int end = lineEnd(at);
            int start = at;
            if (start > block && breaks(previous, start, end)) {
                cut(block, start);
                block = start;
            }
            previous = start;
            at = end + 1;
        }
        cut(block, n);
    }

    private int lineEnd(int at) {
        int i = at;
        while (i < text.length() && !Chars.isBreak(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Whether a sentence ends between the line at {@code first} and the one at {@code [second, end)}. */
    private boolean breaks(int first, int second, int end) {
        int from = skipSpace(first, second);
        int to = trimmed(from, second);
        int next = skipSpace(second, end);
        if (from >= to || next >= end) {
            return true;
        }
        if (endsLikeSentence(to) || isBullet(next) || Lines.labelEnd(text, next, trimmed(next, end)) > next) {
            return true;
        }
        char c = text.charAt(next);
        boolean continues = Character.isLowerCase(c) || (Character.isDigit(c) && to - from > 50);
        if (continues && text.charAt(to - 1) != ':') {
            return false;
        }
        boolean wrapped = to - from >= 55 && trimmed(next, end) - next + to - from > 75;
        return !wrapped || text.charAt(to - 1) == ':';
    }

    private boolean endsLikeSentence(int end) {
        int i = end - 1;
        while (i > 0 && CLOSERS.indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        char c = text.charAt(i);
        return c == '?' || c == '!' || c == '…' || c == ';' || (c == '.' && !isAbbreviation(i));
    }

    private boolean isAbbreviation(int dot) {
        String word = wordBefore(dot);
        return ABBREVIATIONS.contains(word) || (word.length() == 1 && Character.isUpperCase(text.charAt(dot - 1)));
    }

    private boolean isBullet(int at) {
        char c = text.charAt(at);
        return "•·*▪●◦‣■–—-".indexOf(c) >= 0 && at + 1 < text.length() && Chars.isSpace(text.charAt(at + 1));
    }

    private int skipSpace(int from, int end) {
        int i = from;
        while (i < end && Chars.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int trimmed(int from, int end) {
        int i = end;
        while (i > from && Chars.isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** Cuts a block of joined lines at its full stops. */
    private void cut(int from, int end) {
        int start = skipSpace(from, end);
        int label = Lines.labelEnd(text, start, end);
        int i = Math.max(start, label);
        while (i < end) {
            char c = text.charAt(i);
            if (c == '.' || c == '?' || c == '!' || c == '…') {
                int after = afterMarks(i, end);
                if (ends(i, after, end)) {
                    add(start, after);
                    start = skipSpace(after, end);
                    i = start;
                    continue;
                }
                i = after;
            } else {
                i++;
            }
        }
        add(start, end);
    }

    /** Past a run of marks and the quotes and brackets that close after it. */
    private int afterMarks(int at, int end) {
        int i = at;
        while (i < end && ".?!…".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        while (i < end && CLOSERS.indexOf(text.charAt(i)) >= 0 && !opensQuote(i, end)) {
            i++;
        }
        int bracket = skipSpace(i, end);
        if (bracket < end && bracket > i && "\"”»".indexOf(text.charAt(bracket)) >= 0 && closesAlone(bracket, end)) {
            return bracket + 1;
        }
        return i;
    }

    /** A straight quote with a letter behind it and no space before the letter opens the next sentence. */
    private boolean opensQuote(int at, int end) {
        char c = text.charAt(at);
        return "\"'“".indexOf(c) >= 0 && at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private boolean closesAlone(int at, int end) {
        return at + 1 == end || (Chars.isSpace(text.charAt(at + 1)) && text.charAt(at) != '"');
    }

    private boolean ends(int mark, int after, int end) {
        int next = skipSpace(after, end);
        if (next >= end) {
            return true;
        }
        char c = text.charAt(next);
        if (next == after) {
            return glued(mark, after, c, end);
        }
        if (Character.isLowerCase(c) || ",;:)%".indexOf(c) >= 0) {
            return false;
        }
        if (text.charAt(mark) != '.' || ".?!…".indexOf(text.charAt(mark + 1)) >= 0) {
            return true;
        }
        return stopEnds(mark, next, end);
    }

    /** "community.Korean": no space, a lower case word before and a capital with small letters after. */
    private boolean glued(int mark, int after, char c, int end) {
        if (mark < 3 || (!Character.isUpperCase(c) && "\"“‘'(".indexOf(c) < 0)) {
            return false;
        }
        if (!Character.isUpperCase(c)) {
            return after - mark > 1 || ("“(".indexOf(c) >= 0 && Character.isLowerCase(text.charAt(mark - 1)));
        }
        boolean word = Character.isLowerCase(text.charAt(mark - 1)) && Character.isLowerCase(text.charAt(mark - 2));
        boolean name = after + 1 < end
                && (Character.isLowerCase(text.charAt(after + 1)) || Chars.isSpace(text.charAt(after + 1)));
        return word && name && !isAbbreviation(mark) && !looksLikeAddress(mark, after, end);
    }

    private boolean looksLikeAddress(int mark, int after, int end) {
        int i = mark;
        while (i > 0 && mark - i < 100 && !Chars.isSpace(text.charAt(i - 1))) {
            i--;
        }
        int k = after;
        while (k < end && k - after < 100 && !Chars.isSpace(text.charAt(k))) {
            k++;
        }
        String run = text.substring(i, Math.min(k, i + 200));
        return run.contains("://") || run.contains("@") || run.startsWith("www.");
    }

    private boolean stopEnds(int dot, int next, int end) {
        if (dot == 0) {
            return false;
        }
        String word = wordBefore(dot);
        char opener = text.charAt(next);
        if (word.isEmpty()) {
            return true;
        }
        if (ABBREVIATIONS.contains(word)) {
            return word.equals("no") && !Character.isDigit(opener);
        }
        boolean initial = word.length() == 1 && Character.isUpperCase(text.charAt(dot - 1));
        if (initial || AMBIGUOUS.contains(word) || isDotted(word)) {
            return startsSentence(next, end) && !(initial && !word.equals("i") && isInitialOfName(dot));
        }
        boolean number = Character.isDigit(text.charAt(dot - 1)) && isListNumber(dot);
        return !number;
    }

    /** "J. Smith", "George W. Bush": a capital that stands alone between names. */
    private boolean isInitialOfName(int dot) {
        int before = trimmed(0, dot - 1);
        return before == 0 || Character.isLetter(text.charAt(before - 1)) || Chars.isBreak(text.charAt(dot - 2));
    }

    private static boolean isDotted(String word) {
        return word.length() > 2 && word.charAt(1) == '.' && word.charAt(word.length() - 2) == '.';
    }

    /** "1." at the start of a block is a number of a list. */
    private boolean isListNumber(int dot) {
        int i = dot;
        while (i > 0 && dot - i < 4 && Character.isDigit(text.charAt(i - 1))) {
            i--;
        }
        int line = i;
        while (line > 0 && Chars.isSpace(text.charAt(line - 1)) && !Chars.isBreak(text.charAt(line - 1))) {
            line--;
        }
        return dot - i <= 2 && (line == 0 || Chars.isBreak(text.charAt(line - 1)));
    }

    /** After an abbreviation that may end a sentence, only a usual opening word or quote tells that it did. */
    private boolean startsSentence(int next, int end) {
        int i = next;
        while (i < end && "\"“‘'(".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        int k = i;
        while (k < end && k < i + 20 && Character.isLetter(text.charAt(k))) {
            k++;
        }
        return k > i && Character.isUpperCase(text.charAt(i)) && OPENERS.contains(Chars.lower(text, i, k));
    }

    /** The letters, dots and hyphens before a full stop, in lower case; empty when longer than any abbreviation. */
    private String wordBefore(int dot) {
        int i = dot;
        while (i > 0
                && dot - i < 12
                && (Character.isLetter(text.charAt(i - 1)) || ".-".indexOf(text.charAt(i - 1)) >= 0)) {
            i--;
        }
        return dot - i >= 12 ? "-" : Chars.lower(text, i, dot);
    }

    private void add(int from, int end) {
        int to = trimmed(from, end);
        int start = from;
        while (to - start > LONGEST) {
            int piece = spaceBefore(start, start + LONGEST);
            found.add(new Span(start, trimmed(start, piece)));
            start = skipSpace(piece, to);
        }
        if (to > start) {
            found.add(new Span(start, to));
        }
    }

    /** Where to cut a text without full stops. */
    private int spaceBefore(int start, int end) {
        for (int i = end; i > end - 500 && i > start; i--) {
            if (Chars.isSpace(text.charAt(i))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }
}
