package org.entente.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.language.Sentence;
import org.entente.language.Token;

/**
 * The words of a sentence as the grammar reads them: tokens cut at dashes, slashes and punctuation, so that it does not
 * matter how the tokenizer treats "May 20-May 24" or "mid-2018".
 */
final class Pieces {
    private static final String DASHES = "-‐‑‒–—―−";
    private static final String APOSTROPHES = "'’ʼ";
    private static final String MARKS = DASHES + APOSTROPHES + "/,.:;()[]\"“”«»!?…";

    private record Piece(String text, String norm, int token, boolean apart, boolean noun) {}

    private final List<Piece> pieces = new ArrayList<>();
    private int end = -1;

    Pieces(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            cut(sentence.token(i), i);
        }
    }

    private void cut(Token token, int index) {
        String text = token.text();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (MARKS.indexOf(text.charAt(i)) >= 0 && !insideNumber(text, i)) {
                add(token, index, start, i);
                start = i;
                if (!startsPossessive(text, i)) {
                    add(token, index, i, i + 1);
                    start = i + 1;
                }
            }
        }
        add(token, index, start, text.length());
    }

    /** Dots, commas and colons between digits, and dots of abbreviations, stay. */
    private static boolean insideNumber(String text, int i) {
        char mark = text.charAt(i);
        if (".,:".indexOf(mark) < 0 || i == 0 || i + 1 >= text.length()) {
            return false;
        }
        boolean digits = isDigit(text.charAt(i - 1)) && isDigit(text.charAt(i + 1));
        return digits || (mark == '.' && isInitial(text, i - 1) && Character.isLetter(text.charAt(i + 1)));
    }

    private static boolean isInitial(String text, int i) {
        return Character.isLetter(text.charAt(i)) && (i == 0 || text.charAt(i - 1) == '.');
    }

    private static boolean startsPossessive(String text, int i) {
        return APOSTROPHES.indexOf(text.charAt(i)) >= 0
                && i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i + 1));
    }

    private void add(Token token, int index, int start, int stop) {
        if (start < stop) {
            String text = token.text().substring(start, stop);
            int at = token.span().start() + start;
            boolean noun = token.tag().equals("NN") || token.tag().equals("NNS");
            pieces.add(new Piece(text, normalise(text), index, at > end, noun));
            end = token.span().start() + stop;
        }
    }

    private static String normalise(String text) {
        if (text.length() == 1 && DASHES.contains(text)) {
            return "-";
        }
        return text.replace('’', '\'').replace('ʼ', '\'').toLowerCase(Locale.ROOT);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    int size() {
        return pieces.size();
    }

    /** Lower case, with plain dashes and apostrophes; empty outside the sentence. */
    String norm(int i) {
        return i < 0 || i >= pieces.size() ? "" : pieces.get(i).norm();
    }

    boolean is(int i, String word) {
        return norm(i).equals(word);
    }

    boolean matches(int i, String... words) {
        for (int k = 0; k < words.length; k++) {
            if (!is(i + k, words[k])) {
                return false;
            }
        }
        return true;
    }

    boolean isCapitalised(int i) {
        return i >= 0
                && i < pieces.size()
                && Character.isUpperCase(pieces.get(i).text().charAt(0));
    }

    boolean isLowerWord(int i) {
        return i >= 0
                && i < pieces.size()
                && Character.isLowerCase(pieces.get(i).text().charAt(0));
    }

    /** Whether the piece belongs to a common noun. */
    boolean isNoun(int i) {
        return i >= 0 && i < pieces.size() && pieces.get(i).noun();
    }

    /** Whether white space, or nothing, comes before. */
    boolean isApart(int i) {
        return i >= pieces.size() || pieces.get(i).apart();
    }

    int token(int i) {
        return pieces.get(i).token();
    }

    /** The plain number of at most four ASCII digits at {@code i}; −1 for anything else. */
    int number(int i) {
        String text = norm(i);
        if (text.isEmpty() || text.length() > 4) {
            return -1;
        }
        for (int k = 0; k < text.length(); k++) {
            if (!isDigit(text.charAt(k))) {
                return -1;
            }
        }
        return Integer.parseInt(text);
    }
}
