package org.entente.evaluation;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is compared between a predicted event and the reference event it matches, in the order of the output. */
enum Attribute {
    ACTORS("actors"),
    RECIPIENTS("recipients"),
    STATUS("status"),
    DATE("date"),
    STAGE("stage"),
    STANCE("stance"),
    DOMAIN("domain"),
    OBJECT_TYPE("object.type"),
    PLACE_COUNTRY("place.country");

    private final String label;

    Attribute(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    boolean agrees(Coding predicted, Coding reference) {
        if (this == DATE) {
            return EdtfDate.agree(EdtfDate.bare(predicted.date()), EdtfDate.bare(reference.date()));
        }
        return Objects.equals(value(predicted), value(reference));
    }

    /** False when the event says nothing about it. */
    boolean stated(Coding event) {
        Object found = value(event);
        return found != null && !found.equals("") && !found.equals(Set.of());
    }

    private @Nullable Object value(Coding e) {
        return switch (this) {
            case ACTORS -> e.symmetric() ? e.parties() : e.actors();
            case RECIPIENTS -> e.symmetric() ? Set.of() : e.recipients();
            case STATUS -> e.status();
            case DATE -> EdtfDate.bare(e.date());
            case STAGE -> e.kind().equals("agreement") ? e.stage() : null;
            case STANCE -> e.kind().equals("statement") ? e.stance() : null;
            case DOMAIN -> e.domain();
            case OBJECT_TYPE -> e.type();
            case PLACE_COUNTRY -> e.country();
        };
    }
}
