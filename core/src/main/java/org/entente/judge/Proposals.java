package org.entente.judge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.event.Event;

/** What the rules propose in a document, by sentence and label. */
final class Proposals {
    private final Sentences sentences;
    private final Map<Integer, Map<Label, List<Event>>> events = new HashMap<>();

    Proposals(List<Event> proposed, Sentences sentences) {
        this.sentences = sentences;
        for (Event event : proposed) {
            for (int sentence : sentences.of(event)) {
                events.computeIfAbsent(sentence, s -> new EnumMap<>(Label.class))
                        .computeIfAbsent(Label.of(event), l -> new ArrayList<>())
                        .add(event);
            }
        }
    }

    boolean hasAny(int sentence) {
        return events.containsKey(sentence);
    }

    /** The events of a label that a sentence tells of. */
    List<Event> of(Label label, int sentence) {
        return events.getOrDefault(sentence, Map.of()).getOrDefault(label, List.of());
    }

    /** What the events of each label propose together. */
    Map<Label, Proposal> at(int sentence) {
        Map<Label, Proposal> proposals = new EnumMap<>(Label.class);
        events.getOrDefault(sentence, Map.of())
                .forEach((label, of) -> proposals.put(label, Proposal.of(label, of, sentences, sentence)));
        return proposals;
    }
}
