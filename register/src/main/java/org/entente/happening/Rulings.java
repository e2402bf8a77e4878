package org.entente.happening;

/** What persons have decided on whether two reports are of the same event. */
public interface Rulings {
    /** Nobody has decided anything. */
    Rulings NONE = (a, b) -> Ruling.OPEN;

    /** A decision on two reports. */
    enum Ruling {
        SAME,
        DIFFERENT,
        OPEN
    }

    Ruling on(SourcedEvent a, SourcedEvent b);
}
