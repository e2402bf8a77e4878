package org.entente.register;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a person types to search, as an expression of SQLite's full-text search that can never be wrong. */
final class SearchWords {
    private static final Pattern PART = Pattern.compile("\"([^\"]*)\"?|(\\S+)");

    private SearchWords() {}

    /** All parts, each quoted; a star at the end of a word stands for any ending. */
    static String expression(String words) {
        String expression = PART.matcher(words)
                .results()
                .map(SearchWords::part)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return expression.isEmpty() ? "\"\"" : expression;
    }

    private static String part(MatchResult part) {
        String text = part.group(1) != null ? part.group(1) : part.group(2);
        boolean open = text.endsWith("*");
        String plain = (open ? text.substring(0, text.length() - 1) : text).replace("\"", " ");
        return plain.isBlank() ? "" : "\"" + plain + "\"" + (open ? "*" : "");
    }
}
