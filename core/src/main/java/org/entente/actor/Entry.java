package org.entente.actor;

import org.jspecify.annotations.Nullable;

/**
 * What a name or noun of the dictionaries stands for.
 *
 * @param code state or organisation, null when the words alone do not tell
 * @param name how participants bear it
 * @param sector of the body or of the holder of the office, null when its body decides
 * @param doubtful the words also mean something else; {@link Doubts} decides
 */
record Entry(
        EntryType type,
        @Nullable String code,
        String name,
        @Nullable Sector sector,
        boolean doubtful) {
    boolean isOffice() {
        return type == EntryType.POST
                || type == EntryType.POSTS
                || type == EntryType.OCCUPATION
                || type == EntryType.RANK;
    }

    /** A name that a state or organisation goes with, apart from plain places. */
    boolean isOwner() {
        return switch (type) {
            case STATE, CAPITAL, IGO, BODY, COMPANY, GROUP -> true;
            default -> false;
        };
    }
}
