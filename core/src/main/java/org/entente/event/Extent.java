package org.entente.event;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a text states of the extent of a plan or project: the years that it covers, how far it has come. */
final class Extent {
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final Pattern YEARS =
            Pattern.compile("\\b" + YEAR + "\\s?(?:[-–—/]|to|and|until)\\s?" + YEAR + "\\b");
    private static final Pattern UNTIL = Pattern.compile("\\b(?:until|up to|through to) " + YEAR + "\\b");
    private static final Pattern DONE = Pattern.compile(
            "\\b(\\d{1,3})(?:[.,]\\d+)?\\s?(?:%|per ?cent)\\s+(?:(?:is|are|was|has been|already)\\s+)*"
                    + "(?:complete|ready|finished|done|built|implemented|of (?:the|all) (?:\\w+ )?(?:work|construction))");

    private static final int ALL = 100;

    private Extent() {}

    /** The years as an EDTF interval; null when the name states none. */
    static @Nullable String period(@Nullable String name) {
        String words = name == null ? "" : name;
        Matcher years = YEARS.matcher(words);
        if (years.find() && years.group(1).compareTo(years.group(2)) < 0) {
            return years.group(1) + "/" + years.group(2);
        }
        Matcher until = UNTIL.matcher(words);
        return until.find() ? "../" + until.group(1) : null;
    }

    /** How many per cent the words say are done; null when they do not. */
    static @Nullable Integer progress(String words) {
        Matcher done = DONE.matcher(words);
        if (!done.find()) {
            return null;
        }
        int share = Integer.parseInt(done.group(1));
        return share <= ALL ? share : null;
    }
}
