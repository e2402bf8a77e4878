package org.entente.language;

/** Recognises what stands before a sentence at the start of a line: speaker's labels, bullets, datelines. */
final class Lines {
    private static final int LONGEST_LABEL = 60;

    private Lines() {}

    /**
     * The end of a speaker's label that starts at {@code from}, or {@code from}: "Q:", "A.:", "– AD:", "Question:",
     * "MR. SMITH:", "President Putin:". The label holds its colon.
     */
    static int labelEnd(String text, int from, int end) {
        int limit = Math.min(end, from + LONGEST_LABEL);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return from;
            }
            if (c == ':') {
                boolean followed = i + 1 >= end || Character.isWhitespace(text.charAt(i + 1));
                return followed && isLabel(text, from, i) ? i + 1 : from;
            }
        }
        return from;
    }

    /** At most six words, each a capitalised name, title or initial. */
    private static boolean isLabel(String text, int from, int colon) {
        int words = 0;
        int letters = 0;
        boolean start = true;
        boolean bracket = false;
        for (int i = from; i < colon; i++) {
            char c = text.charAt(i);
            bracket = c == '(' || (bracket && c != ')');
            if (Character.isLetter(c)) {
                if (start && !bracket) {
                    words++;
                    if (!Character.isUpperCase(c) && !isParticle(text, i)) {
                        return false;
                    }
                }
                letters++;
                start = false;
            } else if (Character.isDigit(c) || ",;?!\"“”".indexOf(c) >= 0) {
                return false;
            } else {
                start = c == ' ' || c == '\u00A0';
            }
        }
        return letters > 0 && words <= 6;
    }

    private static boolean isParticle(String text, int at) {
        return text.startsWith("of ", at)
                || text.startsWith("the ", at)
                || text.startsWith("and ", at)
                || text.startsWith("de ", at)
                || text.startsWith("van ", at)
                || text.startsWith("von ", at)
                || text.startsWith("al-", at);
    }

    /** The end of a dateline such as "SEOUL, Sept. 10 (Reuters) –", with its dash, or {@code from}. */
    static int datelineEnd(String text, int from, int end) {
        int i = from;
        while (i < end && (Character.isUpperCase(text.charAt(i)) || "/ .'-".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        if (i - from < 4) {
            return from;
        }
        int limit = Math.min(end, from + LONGEST_LABEL + 20);
        for (int k = i - 1; k < limit; k++) {
            char c = text.charAt(k);
            boolean dash = c == '–' || c == '—' || (c == '-' && k > from && text.charAt(k - 1) != '-');
            if (dash && k > from && (Character.isWhitespace(text.charAt(k - 1)) || text.charAt(k - 1) == ')')) {
                int past = k + 1 < end && text.charAt(k + 1) == '-' ? k + 2 : k + 1;
                return past < end && Character.isWhitespace(text.charAt(past)) ? past : from;
            }
            if (c == ':' || c == ';' || c == '"' || (c == '\n' && k > i + 2)) {
                return from;
            }
        }
        return from;
    }

    /** The end of a bullet or list number at the start of a sentence, or {@code from}. */
    static int bulletEnd(String text, int from, int end) {
        if (from + 1 >= end) {
            return from;
        }
        boolean mark = "•·*▪●◦‣■–—-".indexOf(text.charAt(from)) >= 0;
        return mark && Character.isWhitespace(text.charAt(from + 1)) ? from + 1 : from;
    }
}
