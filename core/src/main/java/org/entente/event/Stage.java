package org.entente.event;

import java.util.Locale;

/** How far an agreement has come. */
public enum Stage {
    PROPOSED,
    NEGOTIATING,
    SIGNED,
    RATIFIED,
    IN_FORCE,
    EXTENDED,
    SUSPENDED,
    TERMINATED,
    REJECTED;

    /** The word of the guidelines: lower case, hyphens for underscores. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value a word of the guidelines stands for. */
    public static Stage of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
