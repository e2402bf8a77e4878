package org.entente.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.actor.Mention;
import org.entente.actor.Publishers;
import org.entente.language.Sentence;
import org.entente.time.Timex;

/** Codes events by the frame lexicon: frames propose, stories date, mentions of one event are joined. */
public final class FrameEventCoder implements EventCoder, EventExplainer {
    private final FrameLexicon lexicon;
    private final Topics topics;
    private final Publishers publishers;

    private FrameEventCoder(FrameLexicon lexicon, Topics topics, Publishers publishers) {
        this.lexicon = lexicon;
        this.topics = topics;
        this.publishers = publishers;
    }

    /** Loads the committed resources. */
    public static FrameEventCoder load() {
        return new FrameEventCoder(FrameLexicon.load(), new Topics(), Publishers.load());
    }

    @Override
    public List<Event> code(Reading reading) {
        List<Event> events = new ArrayList<>(coded(reading).keySet());
        events.sort(Event.IN_TEXT_ORDER);
        return List.copyOf(events);
    }

    @Override
    public List<Reason> explain(Reading reading, Event event) {
        return coded(reading).entrySet().stream()
                .filter(e -> e.getKey().id().equals(event.id()))
                .findFirst()
                .map(e -> Reasons.of(reading, e.getValue(), e.getKey()))
                .orElse(List.of());
    }

    /** The events of the reading, each with the candidate that it was written from. */
    private Map<Event, Candidate> coded(Reading reading) {
        CandidateFinder finder = new CandidateFinder(lexicon, topics, reading.document(), story(reading));
        List<Candidate> candidates = new ArrayList<>();
        Voice voice = voice(reading);
        for (Scene scene : scenes(reading, voice)) {
            candidates.addAll(finder.find(scene));
        }
        List<Candidate> dated = new StoryDates(reading)
                .complete(new InstrumentNames(reading, lexicon.list("instrument"), topics).complete(candidates));
        List<Candidate> attributed = new Attribution(reading).complete(dated);
        EventWriter writer = new EventWriter(reading);
        Map<Event, Candidate> events = new LinkedHashMap<>();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (Candidate candidate : new StoryPlaces(reading)
                .complete(new Merger(
                                reading.document().published() == null,
                                new Further(reading)::holds,
                                new Speeches(reading)::join)
                        .merge(attributed))) {
            events.put(writer.write(candidate, numbers), candidate);
        }
        return events;
    }

    private Voice voice(Reading reading) {
        String publisher = publishers.state(reading.document());
        return publisher == null
                ? Voice.ofOration(reading.utterances(), new Orator(reading).state())
                : new Voice(reading.utterances(), publisher);
    }

    private StoryParties story(Reading reading) {
        return StoryParties.of(reading, publishers.state(reading.document()));
    }

    private static List<Scene> scenes(Reading reading, Voice voice) {
        Map<Integer, List<Mention>> mentions = new LinkedHashMap<>();
        reading.mentions()
                .forEach(m -> mentions.computeIfAbsent(m.sentence(), k -> new ArrayList<>())
                        .add(m));
        Map<Integer, List<Timex>> times = new LinkedHashMap<>();
        reading.times()
                .forEach(t -> times.computeIfAbsent(t.sentence(), k -> new ArrayList<>())
                        .add(t));
        List<Scene> scenes = new ArrayList<>();
        for (int i = 0; i < reading.sentences().size(); i++) {
            Sentence sentence = reading.sentences().get(i);
            scenes.add(new Scene(
                    reading.document().text(),
                    i,
                    sentence,
                    mentions.getOrDefault(i, List.of()),
                    times.getOrDefault(i, List.of()),
                    voice));
        }
        return scenes;
    }
}
