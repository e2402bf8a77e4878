package org.entente.event;

import java.util.List;
import org.entente.actor.Participant;
import org.jspecify.annotations.Nullable;

/** Copies of candidates with one field changed, or two that belong together. */
final class Candidates {
    private Candidates() {}

    /** The same step for another document. */
    static Candidate about(Candidate c, String name, String type) {
        Copy copy = new Copy(c);
        copy.topic = name;
        copy.type = type;
        return copy.made();
    }

    static Candidate withDate(Candidate c, @Nullable String date) {
        Copy copy = new Copy(c);
        copy.date = date;
        return copy.made();
    }

    /** Dated by its own words. */
    static Candidate withOwnDate(Candidate c, String date) {
        Copy copy = new Copy(c);
        copy.date = date;
        copy.dating = copy.dating == null ? date : copy.dating;
        return copy.made();
    }

    static Candidate withActors(Candidate c, List<Participant> actors) {
        Copy copy = new Copy(c);
        copy.actors = actors;
        return copy.made();
    }

    static Candidate withRecipients(Candidate c, List<Participant> recipients) {
        Copy copy = new Copy(c);
        copy.recipients = recipients;
        return copy.made();
    }

    static Candidate withStatus(Candidate c, Status status) {
        Copy copy = new Copy(c);
        copy.status = status;
        return copy.made();
    }

    static Candidate withPlace(Candidate c, Event.@Nullable Place place) {
        Copy copy = new Copy(c);
        copy.place = place;
        return copy.made();
    }

    static Candidate withSpeaker(Candidate c, @Nullable Participant speaker) {
        Copy copy = new Copy(c);
        copy.speaker = speaker;
        return copy.made();
    }

    /** A candidate whose fields may still be set. */
    private static final class Copy {
        private final Candidate original;
        private @Nullable String type;
        private Status status;
        private List<Participant> actors;
        private List<Participant> recipients;
        private @Nullable String date;
        private @Nullable String dating;
        private Event.@Nullable Place place;
        private @Nullable String topic;
        private @Nullable Participant speaker;

        Copy(Candidate original) {
            this.original = original;
            this.type = original.type();
            this.status = original.status();
            this.actors = original.actors();
            this.recipients = original.recipients();
            this.date = original.date();
            this.dating = original.dating();
            this.place = original.place();
            this.topic = original.topic();
            this.speaker = original.speaker();
        }

        Candidate made() {
            return new Candidate(
                    original.sentences(),
                    original.trigger(),
                    original.frame(),
                    original.stage(),
                    type,
                    status,
                    original.domain(),
                    actors,
                    recipients,
                    date,
                    dating,
                    place,
                    topic,
                    speaker,
                    original.nominal(),
                    original.habitual(),
                    original.detail());
        }
    }
}
