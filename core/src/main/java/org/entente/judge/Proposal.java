package org.entente.judge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.actor.Participant;
import org.entente.event.Event;
import org.entente.event.Stage;
import org.entente.event.Status;

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

    /** The proposals of the events that touch a sentence. */
    static Map<Label, Proposal> of(List<Event> events, Sentences sentences, int sentence) {
        Map<Label, List<Event>> byLabel = new EnumMap<>(Label.class);
        for (Event event : events) {
            if (sentences.of(event).contains(sentence)) {
                byLabel.computeIfAbsent(Label.of(event), l -> new ArrayList<>()).add(event);
            }
        }
        Map<Label, Proposal> proposals = new EnumMap<>(Label.class);
        byLabel.forEach((label, of) -> proposals.put(label, of(label, of, sentences, sentence)));
        return proposals;
    }

    private static Proposal of(Label label, List<Event> events, Sentences sentences, int sentence) {
        boolean main = false;
        Set<String> actors = new HashSet<>();
        Set<String> recipients = new HashSet<>();
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        Set<String> dates = new HashSet<>();
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        Set<String> types = new HashSet<>();
        for (Event event : events) {
            main |= sentences.touches(event.evidence(), sentence);
            codes(event.actors()).forEach(actors::add);
            codes(event.recipients()).forEach(recipients::add);
            statuses.add(event.status());
            dates.add(Dates.plain(event.date()));
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

    private static List<String> codes(List<Participant> participants) {
        return participants.stream()
                .map(Participant::code)
                .filter(Objects::nonNull)
                .toList();
    }
}
