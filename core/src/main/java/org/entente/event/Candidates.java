package org.entente.event;

import java.util.List;
import org.entente.actor.Participant;
import org.jspecify.annotations.Nullable;

/** Copies of candidates with one field changed. */
final class Candidates {
    private Candidates() {}

    /** The same step for another document. */
    static Candidate about(Candidate c, String name, String type) {
        return new Candidate(
                c.sentences(),
                c.trigger(),
                c.frame(),
                c.stage(),
                type,
                c.status(),
                c.domain(),
                c.actors(),
                c.recipients(),
                c.date(),
                c.dated(),
                c.place(),
                name,
                c.speaker(),
                c.nominal(),
                c.habitual(),
                c.detail());
    }

    static Candidate withDate(Candidate c, @Nullable String date) {
        return new Candidate(
                c.sentences(),
                c.trigger(),
                c.frame(),
                c.stage(),
                c.type(),
                c.status(),
                c.domain(),
                c.actors(),
                c.recipients(),
                date,
                c.dated(),
                c.place(),
                c.topic(),
                c.speaker(),
                c.nominal(),
                c.habitual(),
                c.detail());
    }

    /** Dated by its own words. */
    static Candidate withOwnDate(Candidate c, String date) {
        return new Candidate(
                c.sentences(),
                c.trigger(),
                c.frame(),
                c.stage(),
                c.type(),
                c.status(),
                c.domain(),
                c.actors(),
                c.recipients(),
                date,
                true,
                c.place(),
                c.topic(),
                c.speaker(),
                c.nominal(),
                c.habitual(),
                c.detail());
    }

    static Candidate withActors(Candidate c, List<Participant> actors) {
        return new Candidate(
                c.sentences(),
                c.trigger(),
                c.frame(),
                c.stage(),
                c.type(),
                c.status(),
                c.domain(),
                actors,
                c.recipients(),
                c.date(),
                c.dated(),
                c.place(),
                c.topic(),
                c.speaker(),
                c.nominal(),
                c.habitual(),
                c.detail());
    }

    static Candidate withRecipients(Candidate c, List<Participant> recipients) {
        return new Candidate(
                c.sentences(),
                c.trigger(),
                c.frame(),
                c.stage(),
                c.type(),
                c.status(),
                c.domain(),
                c.actors(),
                recipients,
                c.date(),
                c.dated(),
                c.place(),
                c.topic(),
                c.speaker(),
                c.nominal(),
                c.habitual(),
                c.detail());
    }

    static Candidate withStatus(Candidate c, Status status) {
        return new Candidate(
                c.sentences(),
                c.trigger(),
                c.frame(),
                c.stage(),
                c.type(),
                status,
                c.domain(),
                c.actors(),
                c.recipients(),
                c.date(),
                c.dated(),
                c.place(),
                c.topic(),
                c.speaker(),
                c.nominal(),
                c.habitual(),
                c.detail());
    }

    static Candidate withPlace(Candidate c, Event.@Nullable Place place) {
        return new Candidate(
                c.sentences(),
                c.trigger(),
                c.frame(),
                c.stage(),
                c.type(),
                c.status(),
                c.domain(),
                c.actors(),
                c.recipients(),
                c.date(),
                c.dated(),
                place,
                c.topic(),
                c.speaker(),
                c.nominal(),
                c.habitual(),
                c.detail());
    }

    static Candidate withSpeaker(Candidate c, @Nullable Participant speaker) {
        return new Candidate(
                c.sentences(),
                c.trigger(),
                c.frame(),
                c.stage(),
                c.type(),
                c.status(),
                c.domain(),
                c.actors(),
                c.recipients(),
                c.date(),
                c.dated(),
                c.place(),
                c.topic(),
                speaker,
                c.nominal(),
                c.habitual(),
                c.detail());
    }
}
