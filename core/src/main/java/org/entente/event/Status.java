package org.entente.event;

import java.util.Locale;

/** Whether an event is real, seen from the publication date. */
public enum Status {
    HAPPENED,
    ONGOING,
    PLANNED,
    POSSIBLE,
    NEGATED;

    /** The word of the guidelines: lower case, hyphens for underscores. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value a word of the guidelines stands for. */
    public static Status of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
