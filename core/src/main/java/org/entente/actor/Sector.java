package org.entente.actor;

/** What a participant is: the sectors of the guidelines. */
public enum Sector {
    /** executive */
    GOV,
    /** armed forces and defence ministries */
    MIL,
    /** parliament */
    LEG,
    /** embassy, attaché, foreign ministry */
    DIP,
    /** company */
    BUS,
    /** education and research */
    EDU,
    /** citizens, culture, non-governmental organisations */
    CVL,
    /** intergovernmental organisation */
    IGO,
    /** armed non-state group */
    REB,
    /** press and broadcasting */
    MED
}
