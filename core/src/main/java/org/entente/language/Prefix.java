package org.entente.language;

import java.util.List;
import org.entente.text.Span;

/** Bullets, speaker's labels and datelines: tokens that stand before a sentence and are kept out of its parse. */
final class Prefix {
    private Prefix() {}

    /** The number of tokens that stand before the sentence proper; 0 when nothing else is there. */
    static int length(String text, List<int[]> tokens) {
        int start = tokens.get(0)[0];
        int end = tokens.get(tokens.size() - 1)[1];
        int at = skip(text, Lines.bulletEnd(text, start, end), end);
        at = skip(text, Lines.labelEnd(text, at, end), end);
        at = skip(text, Lines.datelineEnd(text, at, end), end);
        int count = 0;
        while (count < tokens.size() && tokens.get(count)[0] < at) {
            count++;
        }
        return count == tokens.size() ? 0 : count;
    }

    private static int skip(String text, int from, int end) {
        int i = from;
        while (i < end && Chars.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The token at {@code i} of a prefix: its first word depends on the root, the rest on that word. */
    static Token token(List<String> forms, Span span, int i, int length, int root) {
        int head = 0;
        while (head < length - 1 && !isWord(forms.get(head))) {
            head++;
        }
        String form = forms.get(i);
        String tag = tag(form);
        if (i == head) {
            return new Token(span, form, tag, form, root, isWord(form) ? "parataxis" : "punct");
        }
        return new Token(span, form, tag, form, isWord(forms.get(head)) ? head : root, isWord(form) ? "flat" : "punct");
    }

    private static boolean isWord(String form) {
        return Character.isLetterOrDigit(form.charAt(0));
    }

    private static String tag(String form) {
        char c = form.charAt(0);
        if (Character.isDigit(c)) {
            return "CD";
        }
        if (isWord(form)) {
            return "NNP";
        }
        return c == ',' || c == '.' ? String.valueOf(c) : c == '(' ? "-LRB-" : c == ')' ? "-RRB-" : ":";
    }
}
