package org.entente.evaluation;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values written as Python's {@code repr} writes them, so that reports can be compared with the reference scorer's. */
final class Python {
    private Python() {}

    static String repr(@Nullable String text) {
        if (text == null) {
            return "None";
        }
        char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
        StringBuilder out = new StringBuilder().append(quote);
        text.codePoints().forEach(c -> append(out, c, quote));
        return out.append(quote).toString();
    }

    static String repr(Collection<String> texts) {
        return texts.stream().map(Python::repr).collect(Collectors.joining(", ", "[", "]"));
    }

    private static void append(StringBuilder out, int c, char quote) {
        if (c == quote || c == '\\') {
            out.append('\\').append((char) c);
        } else if (c == '\n') {
            out.append("\\n");
        } else if (c == '\r') {
            out.append("\\r");
        } else if (c == '\t') {
            out.append("\\t");
        } else if (printable(c)) {
            out.appendCodePoint(c);
        } else {
            out.append(c < 0x100 ? "\\x" : c < 0x10000 ? "\\u" : "\\U");
            int digits = c < 0x100 ? 2 : c < 0x10000 ? 4 : 8;
            String hex = Integer.toHexString(c);
            out.append("0".repeat(digits - hex.length())).append(hex);
        }
    }

    private static boolean printable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> c == ' ';
            default -> true;
        };
    }
}
