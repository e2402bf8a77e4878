package org.entente.app.dossier;

import org.entente.event.Event;

/** The parts of a dossier, in reading order. */
public enum Section {
    COMING("Coming"),
    AGREEMENTS("Agreements"),
    VISITS("Visits and meetings"),
    COOPERATION("Cooperation"),
    STATEMENTS("Statements"),
    SANCTIONS_AND_FORCE("Sanctions and force");

    private final String title;

    Section(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    static Section of(Event event, Outlook outlook) {
        return outlook.isAhead() ? COMING : byKind(event);
    }

    private static Section byKind(Event event) {
        return switch (event.kind()) {
            case AGREEMENT -> AGREEMENTS;
            case VISIT, MEETING -> VISITS;
            case PROJECT, EXERCISE, EXCHANGE, TRANSFER, AID, GATHERING, REPRESENTATION, MEMBERSHIP -> COOPERATION;
            case STATEMENT -> STATEMENTS;
            case SANCTION, FORCE -> SANCTIONS_AND_FORCE;
        };
    }
}
