package org.entente.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final double KEEP = 0.05;

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
        Map<Integer, Map<Label, Opinion>> opinions = judge.opinions(reading, proposed, sentences);
        List<Event> events = new ArrayList<>();
        for (Event event : proposed) {
            settled(event, proposed, opinions, sentences).ifPresent(events::add);
        }
        newcomers.add(reading, new TreeMap<>(opinions), proposed, sentences, events);
        events.sort(Comparator.comparingInt((Event e) -> e.evidence().start())
                .thenComparing(Event::kind)
                .thenComparing(Event::id));
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
            Event event, List<Event> proposed, Map<Integer, Map<Label, Opinion>> opinions, Sentences sentences) {
        Label label = Label.of(event);
        List<Opinion> held = sentences.of(event).stream()
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
        return Optional.of(
                isAlone(event, proposed, sentences)
                        ? Settled.by(held.get(0), event, confidence)
                        : Settled.unchanged(event, confidence));
    }

    /** Whether no other event of its label is told by its main sentence; else an opinion may mean the other. */
    private static boolean isAlone(Event event, List<Event> proposed, Sentences sentences) {
        int main = sentences.of(event).iterator().next();
        return proposed.stream()
                .noneMatch(e -> !e.id().equals(event.id())
                        && Label.of(e) == Label.of(event)
                        && sentences.of(e).contains(main));
    }
}
