package org.entente.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.event.Event;
import org.entente.event.EventCoder;
import org.entente.event.EventExplainer;
import org.entente.event.FrameEventCoder;
import org.entente.event.Reading;
import org.entente.event.Reason;

/**
 * Rules propose, the model decides: proposals that it does not believe are dropped, the others take its status, date and
 * stage where it is sure of them, and what it finds where no rule fired is added.
 */
public final class JudgedEventCoder implements EventCoder, EventExplainer {
    /** Proposals believed less than this are no events. */
    private static final double KEEP = 0.25;

    private final FrameEventCoder rules;
    private final Judge judge;
    private final Newcomers newcomers = new Newcomers();

    private JudgedEventCoder(FrameEventCoder rules, Judge judge) {
        this.rules = rules;
        this.judge = judge;
    }

    /** Loads the committed resources. */
    public static JudgedEventCoder load() {
        return new JudgedEventCoder(FrameEventCoder.load(), Judge.load());
    }

    @Override
    public List<Event> code(Reading reading) {
        List<Event> proposed = rules.code(reading);
        Sentences sentences = new Sentences(reading);
        Proposals proposals = new Proposals(proposed, sentences);
        Map<Integer, Map<Label, Opinion>> opinions = judge.opinions(reading, proposals);
        List<Event> events = new ArrayList<>();
        for (Event event : proposed) {
            settled(event, proposals, opinions, sentences).ifPresent(events::add);
        }
        newcomers.add(reading, new TreeMap<>(opinions), proposals, sentences, events);
        events.sort(Event.IN_TEXT_ORDER);
        return List.copyOf(events);
    }

    @Override
    public List<Reason> explain(Reading reading, Event event) {
        return rules.code(reading).stream()
                .filter(e -> e.id().equals(event.id()))
                .findFirst()
                .map(e -> Reasons.of(rules.explain(reading, e), e, event))
                .orElseGet(() -> Reasons.of(event));
    }

    private static Optional<Event> settled(
            Event event, Proposals proposals, Map<Integer, Map<Label, Opinion>> opinions, Sentences sentences) {
        Label label = Label.of(event);
        Set<Integer> told = sentences.of(event);
        List<Opinion> held = told.stream()
                .map(s -> opinions.getOrDefault(s, Map.of()).get(label))
                .filter(o -> o != null)
                .toList();
        if (held.isEmpty()) {
            return Optional.of(event);
        }
        double probability =
                held.stream().mapToDouble(Opinion::probability).max().orElse(0);
        if (probability < KEEP) {
            return Optional.empty();
        }
        double confidence = Confidence.ofProposal(probability);
        // Where its main sentence tells of another event of its label too, the opinion may mean the other.
        boolean alone = proposals.of(label, told.iterator().next()).size() == 1;
        return Optional.of(alone ? Settled.by(held.get(0), event, confidence) : Settled.unchanged(event, confidence));
    }
}
