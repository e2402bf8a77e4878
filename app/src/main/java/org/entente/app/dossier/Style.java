package org.entente.app.dossier;

/**
 * How text is shown.
 *
 * @param width columns of the terminal
 * @param colour whether the reader's terminal shows colours
 */
public record Style(int width, boolean colour) {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 110;

    public Style {
        width = Math.max(NARROWEST, Math.min(width, WIDEST));
    }

    public String strong(String text) {
        return paint("1", text);
    }

    public String faint(String text) {
        return paint("2", text);
    }

    String of(Outlook outlook, String text) {
        return switch (outlook) {
            case DONE, WAS_ONGOING -> strong(text);
            case ONGOING -> paint("1;32", text);
            case PLANNED, WAS_PLANNED -> paint("1;36", text);
            case POSSIBLE, WAS_POSSIBLE -> paint("1;33", text);
            case NEGATED -> paint("1;31", text);
        };
    }

    private String paint(String code, String text) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
