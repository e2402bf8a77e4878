package org.entente.event;

import java.util.Locale;

/** The fourteen kinds of event. */
public enum Kind {
    VISIT,
    MEETING,
    AGREEMENT,
    EXERCISE,
    EXCHANGE,
    PROJECT,
    TRANSFER,
    AID,
    GATHERING,
    REPRESENTATION,
    MEMBERSHIP,
    STATEMENT,
    SANCTION,
    FORCE;

    /** Whether all parties are actors and nobody receives. */
    public boolean isSymmetric() {
        return this == MEETING || this == AGREEMENT || this == EXERCISE || this == GATHERING;
    }

    /** The word of the guidelines: lower case, hyphens for underscores. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value a word of the guidelines stands for. */
    public static Kind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
