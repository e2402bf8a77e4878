package org.entente.app.dossier;

/** Quotations as a reader sees them; the register keeps them exact. */
final class Quotes {
    private static final int LONGEST = 600;

    private Quotes() {}

    /** On one line and not too long, without the quotation marks around it. */
    static String tidy(String quote) {
        String line = quote.replaceAll("\\s+", " ").strip();
        if (line.matches("[“\"][^“”\"]*[”\"]")) {
            line = line.substring(1, line.length() - 1);
        }
        return line.length() <= LONGEST ? line : line.substring(0, line.lastIndexOf(' ', LONGEST)) + " …";
    }
}
