package org.entente.judge;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.Participant;
import org.entente.event.Event;
import org.entente.event.Stage;
import org.entente.event.Status;
import org.entente.time.Edtf;

/**
 * What the rules say of one label in one sentence.
 *
 * @param main whether the sentence is the evidence of such an event, rather than a further mention
 * @param dates EDTF without signs of doubt; the empty string for none
 */
record Proposal(
        boolean main,
        Set<String> actors,
        Set<String> recipients,
        Set<Status> statuses,
        Set<String> dates,
        Set<Stage> stages,
        Set<String> types) {

    /** What events of one label that touch a sentence propose together. */
    static Proposal of(Label label, List<Event> events, Sentences sentences, int sentence) {
        boolean main = false;
        Set<String> actors = new HashSet<>();
        Set<String> recipients = new HashSet<>();
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        Set<String> dates = new HashSet<>();
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        Set<String> types = new HashSet<>();
        for (Event event : events) {
            main |= sentences.touches(event.evidence(), sentence);
            actors.addAll(Participant.codes(event.actors()));
            recipients.addAll(Participant.codes(event.recipients()));
            statuses.add(event.status());
            String date = event.date();
            dates.add(date == null ? "" : Edtf.bare(date));
            Stage stage = event.stage();
            if (stage != null) {
                stages.add(stage);
            }
            Event.Topic topic = event.object();
            if (topic != null && topic.type() != null && label.types().contains(topic.type())) {
                types.add(topic.type());
            }
        }
        return new Proposal(main, actors, recipients, statuses, dates, stages, types);
    }
}
