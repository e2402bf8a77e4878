package org.entente.app.dossier;

import java.util.regex.Pattern;

/** Quotations as a reader sees them; the register keeps them exact. */
public final class Quotes {
    private static final int LONGEST = 600;

    /** Before a turn of an interview. */
    private static final Pattern DASH = Pattern.compile("^[–—-] (?=\\p{Lu})");

    private Quotes() {}

    /** On one line and not too long, without the quotation marks around it or the dash before it. */
    public static String tidy(String quote) {
        String line = quote.replaceAll("[\\s\u00a0]+", " ").strip();
        if (line.matches("[“\"][^“”\"]*[”\"]")) {
            line = line.substring(1, line.length() - 1);
        }
        line = DASH.matcher(line).replaceFirst("");
        return line.length() <= LONGEST ? line : line.substring(0, line.lastIndexOf(' ', LONGEST)) + " …";
    }
}
