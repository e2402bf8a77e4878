package org.entente.event;

import java.util.Locale;

/** What a statement does to its addressee. */
public enum Stance {
    SUPPORT,
    PLEDGE,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN;

    /** The word of the guidelines: lower case, hyphens for underscores. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value a word of the guidelines stands for. */
    public static Stance of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
