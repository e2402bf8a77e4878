package org.entente.judge;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.entente.event.Event;
import org.entente.event.Kind;
import org.entente.event.Stance;
import org.jspecify.annotations.Nullable;

/** What the model tells apart: the kinds of event, and statements by their stance. The order is that of the weights. */
enum Label {
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
    SANCTION,
    FORCE,
    SUPPORT(Stance.SUPPORT),
    PLEDGE(Stance.PLEDGE),
    REQUEST(Stance.REQUEST),
    ACCUSE(Stance.ACCUSE),
    REJECT(Stance.REJECT),
    THREATEN(Stance.THREATEN);

    private static final List<Label> ROWS = List.of(values());

    private final Kind kind;
    private final @Nullable Stance stance;

    Label() {
        this.kind = Kind.valueOf(name());
        this.stance = null;
    }

    Label(Stance stance) {
        this.kind = Kind.STATEMENT;
        this.stance = stance;
    }

    static Label of(Event event) {
        return valueOf(
                event.kind() == Kind.STATEMENT
                        ? Objects.requireNonNull(event.stance()).name()
                        : event.kind().name());
    }

    Kind kind() {
        return kind;
    }

    @Nullable Stance stance() {
        return stance;
    }

    /** The closed list of object types that the model tells apart for this label; empty for most. */
    List<String> types() {
        return switch (this) {
            case REPRESENTATION -> List.of("OPEN", "CLOSE");
            case MEMBERSHIP -> List.of("JOIN", "LEAVE", "SUSPEND");
            case SANCTION -> List.of("IMPOSE", "LIFT");
            case FORCE -> List.of("ATTACK", "COERCE", "DEPLOY", "TEST", "WITHDRAW");
            default -> List.of();
        };
    }

    /** Its row in the tables of the weights. */
    int row() {
        return ROWS.indexOf(this);
    }

    /** Where the types of this label begin in the row of all types. */
    int firstType() {
        int first = 0;
        for (Label label : values()) {
            if (label == this) {
                break;
            }
            first += label.types().size();
        }
        return first;
    }

    /** Whether all parties are actors. */
    boolean isSymmetric() {
        return kind.isSymmetric();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
