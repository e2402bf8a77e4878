package org.entente.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Mention;
import org.entente.actor.Participant;
import org.entente.text.Span;

/** The persons that a document mentions, to be found again by the labels of its turns. */
final class People {
    /** Tokens that may stand between an office and a name in apposition: commas, a rank. */
    private static final int APPOSITION = 5;

    private final TextMap map;
    private final SpeechWords words;
    /** Distinct, in order of their first mention. */
    private final Set<Participant> persons = new LinkedHashSet<>();

    private final List<List<Participant>> bySentence = new ArrayList<>();

    private final Map<String, Optional<Participant>> known = new HashMap<>();

    People(TextMap map, SpeechWords words) {
        this.map = map;
        this.words = words;
        for (int i = 0; i < map.size(); i++) {
            bySentence.add(persons(map.mentions(i)));
            bySentence.get(i).stream().filter(p -> p.name() != null).forEach(persons::add);
        }
    }

    /** The persons of a sentence; an office and the name in apposition to it are one. */
    private static List<Participant> persons(List<Mention> mentions) {
        List<Participant> result = new ArrayList<>();
        Mention previous = null;
        for (Mention mention : mentions) {
            if (mention.kind() == Mention.Kind.PERSON && !mention.participants().isEmpty()) {
                Participant person = mention.participants().get(0);
                Participant office = previous == null || mention.first() - previous.last() > APPOSITION
                        ? null
                        : previous.participants().get(0);
                if (office != null && office.name() == null && person.name() != null && person.code() == null) {
                    result.remove(result.size() - 1);
                    person =
                            new Participant(office.code(), person.name(), office.post(), office.org(), office.sector());
                }
                result.add(person);
                previous = mention;
            }
        }
        return result;
    }

    /** Whom the label names: by the mention in it, by name, by initials, by office. */
    Optional<Participant> named(Label label) {
        return known.computeIfAbsent(label.key(), key -> find(label));
    }

    private Optional<Participant> find(Label label) {
        Optional<Participant> inside = mentioned(label.span(), Mention.Kind.PERSON);
        if (inside.filter(p -> p.code() != null).isPresent()) {
            return inside;
        }
        Optional<Participant> elsewhere = byName(label.name());
        if (elsewhere.isPresent()) {
            return elsewhere;
        }
        return inside.isPresent()
                ? inside
                : byInitials(label).or(() -> byOffice(label)).or(() -> officer(label));
    }

    /** The unnamed holder of the office that the label is: "FOREIGN MINISTER". */
    private Optional<Participant> officer(Label label) {
        return mentioned(label.span(), Mention.Kind.REFERENCE).filter(p -> p.post() != null && p.code() != null);
    }

    /** The first participant of a mention of the kind inside the span. */
    Optional<Participant> mentioned(Span span, Mention.Kind kind) {
        int sentence = map.sentenceAt(span.start());
        if (sentence < 0) {
            return Optional.empty();
        }
        return map.mentions(sentence).stream()
                .filter(m -> m.kind() == kind && m.span().overlaps(span))
                .flatMap(m -> m.participants().stream())
                .findFirst();
    }

    /** The person whose name holds every name word of the label, or the other way round; one with a state before others. */
    Optional<Participant> byName(String label) {
        Set<String> wanted = nameWords(label);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        String joined = String.join("", wanted);
        Participant best = null;
        for (Participant person : persons) {
            Set<String> name = nameWords(String.valueOf(person.name()));
            boolean same = (!name.isEmpty() && (name.containsAll(wanted) || wanted.containsAll(name)))
                    || joined.equals(letters(String.valueOf(person.name())))
                    || abbreviates(wanted, name);
            if (same && (best == null || (best.code() == null && person.code() != null))) {
                best = person;
            }
        }
        return Optional.ofNullable(best);
    }

    /** "V. Putin": initials and a surname. */
    private static boolean abbreviates(Set<String> label, Set<String> name) {
        boolean surname = label.stream().anyMatch(word -> word.length() > 1 && name.contains(word));
        return surname
                && label.stream()
                        .allMatch(word -> name.contains(word)
                                || (word.length() == 1 && name.stream().anyMatch(n -> n.startsWith(word))));
    }

    /** The words of a name without titles, in lower case. */
    private Set<String> nameWords(String name) {
        Set<String> result = new HashSet<>();
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}’'-]+", -1)) {
            if (!word.isEmpty() && !words.has("title", word)) {
                result.add(word);
            }
        }
        return result;
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    private Optional<Participant> byInitials(Label label) {
        boolean initials = label.name().length() >= 2
                && label.name().length() <= 4
                && label.name().chars().allMatch(Character::isUpperCase);
        return initials
                ? persons.stream()
                        .filter(p -> Label.initials(String.valueOf(p.name())).equals(label.key()))
                        .findFirst()
                : Optional.empty();
    }

    /** "THE PRESIDENT": the first holder of such a post. */
    private Optional<Participant> byOffice(Label label) {
        String office = label.name().toLowerCase(Locale.ROOT).replaceFirst("^(the|mr|mr\\.|madam) ", "");
        return nameWords(label.name()).isEmpty()
                ? persons.stream().filter(p -> holds(p, office)).findFirst()
                : Optional.empty();
    }

    private static boolean holds(Participant person, String office) {
        String post = person.post();
        return post != null && post.toLowerCase(Locale.ROOT).contains(office);
    }

    /** Whom the lead of an interview introduces: the person of the sentence that speaks of it, else the first one. */
    Optional<Participant> interviewee(int leadEnd) {
        Participant first = null;
        for (int i = 0; i < map.size() && map.sentence(i).span().start() < leadEnd; i++) {
            List<Participant> here = bySentence.get(i);
            if (!here.isEmpty() && speaksOfInterview(i)) {
                return Optional.of(here.get(0));
            }
            first = first == null && !here.isEmpty() ? here.get(0) : first;
        }
        return Optional.ofNullable(first);
    }

    private boolean speaksOfInterview(int sentence) {
        return map.sentence(sentence).tokens().stream().anyMatch(t -> words.has("interview", t.text()));
    }
}
