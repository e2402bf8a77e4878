package org.entente.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mention as its own sentence shows it, before the document decides whom it stands for.
 *
 * @param anchor the token that bears the meaning, used where the tree does not tell the head
 * @param count how many it refers to ("the two countries"), 0 when the words do not say
 */
record Draft(
        int sentence,
        int first,
        int last,
        int anchor,
        Mention.Kind kind,
        List<Who> who,
        @Nullable String place,
        Reference reference,
        int count) {
    Draft {
        who = List.copyOf(who);
    }

    static Draft of(int sentence, int first, int last, int anchor, Mention.Kind kind, List<Who> who) {
        return new Draft(sentence, first, last, anchor, kind, who, null, Reference.NONE, 0);
    }

    Draft refer(Reference newReference, int newCount) {
        return new Draft(sentence, first, last, anchor, kind, who, place, newReference, newCount);
    }

    Draft at(@Nullable String newPlace) {
        return new Draft(sentence, first, last, anchor, kind, who, newPlace, reference, count);
    }

    Draft with(List<Who> newWho) {
        return new Draft(sentence, first, last, anchor, kind, newWho, place, reference, count);
    }

    Draft kind(Mention.Kind newKind) {
        return new Draft(sentence, first, last, anchor, newKind, who, place, reference, count);
    }

    /** The codes it stands for, as far as known. */
    List<String> codes() {
        return who.stream().map(Who::code).filter(c -> c != null).distinct().toList();
    }
}
