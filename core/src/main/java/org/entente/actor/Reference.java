package org.entente.actor;

/** What is needed to tell whom a mention stands for. */
enum Reference {
    /** nothing: the words say it */
    NONE,
    /** a name that must be known from elsewhere: "Kim" */
    NAME,
    /** an office without its state: "the president" */
    OFFICE,
    /** a body without its state: "the ministry" */
    BODY,
    /** a person of the other side: "his counterpart" */
    COUNTERPART,
    /** a body by its leader's name: "Kim's government" */
    POSSESSED,
    /** "he", "she" */
    HE,
    SHE,
    /** "it" */
    IT,
    /** "I" */
    I,
    /** "you" */
    YOU,
    /** "they" */
    THEY,
    /** "we", "our country" */
    WE,
    /** "the two countries" */
    STATES,
    /** "both sides", "the parties" */
    SIDES,
    /** "the two leaders", "the ministers" */
    PERSONS,
    /** "the country", "his country" */
    COUNTRY,
    /** "the organisation", "the bloc" */
    ORGANISATION
}
