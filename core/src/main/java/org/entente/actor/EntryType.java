package org.entente.actor;

/** What the words of a dictionary entry are. */
enum EntryType {
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
