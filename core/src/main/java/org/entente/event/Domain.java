package org.entente.event;

import java.util.Locale;

/** The field of policy an event belongs to. */
public enum Domain {
    DEFENCE,
    POLITICAL,
    ECONOMIC,
    ENERGY,
    TRANSPORT,
    TECHNOLOGY,
    CULTURE,
    EDUCATION,
    HUMANITARIAN,
    JUSTICE,
    ENVIRONMENT,
    TOURISM,
    OTHER;

    /** The word of the guidelines: lower case, hyphens for underscores. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value a word of the guidelines stands for. */
    public static Domain of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
