package org.entente.event;

import java.util.List;
import org.entente.actor.Participant;
import org.jspecify.annotations.Nullable;

/** What the stages after the rules ask of them: domains, types and sufficient parties of events that they write. */
public final class Subjects {
    private static final int STATE_CODE = 3;

    private final Topics topics = new Topics();

    /** The domain of an event, by its people and the words of its sentence. */
    public Domain domain(
            Kind kind, @Nullable Stance stance, @Nullable String type, List<Participant> parties, String sentence) {
        return topics.domains().of(kind, stance, type, parties, sentence, null);
    }

    /** The type of the agreement that a sentence tells of; OTHER when nothing says more. */
    public String agreementType(String sentence) {
        return topics.agreementType(sentence);
    }

    /** Whether the parties of the event make it one between states or organisations. */
    public boolean suffice(Event event) {
        Event.Topic topic = event.object();
        @Nullable String type = topic == null ? null : topic.type();
        return Parties.suffice(event.kind(), type, event.actors(), event.recipients());
    }

    /** Whether a code is a state's rather than an organisation's. */
    public static boolean isState(String code) {
        return code.length() == STATE_CODE && !Parties.isOrganisation(code);
    }
}
