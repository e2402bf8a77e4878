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
record Entry(Type type, @Nullable String code, String name, @Nullable Sector sector, boolean doubtful) {
    enum Type {
        STATE,
        ADJECTIVE,
        /** nationals: "Koreans", "a Russian" */
        PEOPLE,
        CAPITAL,
        IGO,
        BODY,
        COMPANY,
        GROUP,
        PLACE,
        GIVEN_NAME,
        FAMILY_NAME,
        /** an office: "prime minister" */
        POST,
        /** offices of several: "foreign ministers" */
        POSTS,
        /** a calling that private persons have too: "professor" */
        OCCUPATION,
        RANK,
        /** "Mr" */
        COURTESY,
        /** "deputy" */
        PREFIX,
        /** words of ministries: "foreign" */
        PORTFOLIO,
        /** common nouns of bodies and people: "government", "troops" */
        NOUN
    }

    boolean isOffice() {
        return type == Type.POST || type == Type.POSTS || type == Type.OCCUPATION || type == Type.RANK;
    }

    /** A name that a state or organisation goes with, apart from plain places. */
    boolean isOwner() {
        return switch (type) {
            case STATE, CAPITAL, IGO, BODY, COMPANY, GROUP -> true;
            default -> false;
        };
    }
}
