package org.entente.curation;

import java.util.Locale;

/** What a person may decide. */
public enum Act {
    /** the event is right */
    ACCEPT,
    /** a field has another value */
    CORRECT,
    /** there is no such event */
    REJECT,
    /** two reports are of one event */
    MERGE,
    /** a report is not of the event of the others */
    SPLIT,
    /** something to remember, which changes nothing */
    NOTE,
    /** an earlier decision no longer holds */
    UNDO;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Act of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
