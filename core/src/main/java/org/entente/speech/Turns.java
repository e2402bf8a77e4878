package org.entente.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Mention;
import org.entente.actor.Participant;
import org.entente.text.Span;

/** The turns of an interview or transcript; a document with fewer than two labels has none, unless one names a person. */
final class Turns {
    /** How many turns of a label were read, and how many of them ask. */
    private static final class Count {
        private int turns;
        private int asking;
    }

    private final String text;
    private final SpeechWords words;
    private final People people;
    private final List<Label> labels;
    private final Map<String, Count> counts = new HashMap<>();
    private final Map<String, String> initials = new HashMap<>();
    private Optional<Participant> interviewee = Optional.empty();

    Turns(String text, SpeechWords words, People people) {
        this.text = text;
        this.words = words;
        this.people = people;
        this.labels = accepted(new LabelScanner(text, words).scan());
    }

    /** Labels count when some of them surely are speakers: question and answer words, persons, titles in capitals. */
    private List<Label> accepted(List<Label> found) {
        List<Label> sure = found.stream().filter(this::isSure).toList();
        boolean transcript = sure.size() >= 2 || (sure.size() == 1 && hasOffice(sure.get(0)));
        if (!transcript) {
            return List.of();
        }
        Set<Label> strong = Set.copyOf(sure);
        Map<String, Count> seen = new HashMap<>();
        found.forEach(label -> initials.putIfAbsent(Label.initials(label.name()), label.key()));
        found.forEach(label -> seen.computeIfAbsent(identity(label), key -> new Count()).turns++);
        return found.stream()
                .filter(label -> strong.contains(label) || isLikely(label, seen, sure.size()))
                .toList();
    }

    private boolean isSure(Label label) {
        boolean bare = label.turn() == label.span().end();
        return (!bare && (isQuestionWord(label) || words.has("answer", label.name())))
                || people.named(label).isPresent()
                || (hasOffice(label) && label.name().indexOf(' ') > 0);
    }

    /** Names that come again, or that stand among many speakers. */
    private boolean isLikely(Label label, Map<String, Count> seen, int sure) {
        Count count = seen.get(identity(label));
        boolean repeated = count != null && count.turns > 1;
        int words = label.name().split("\\s+", -1).length;
        return repeated || (sure >= 2 && words >= 2 && words <= 4);
    }

    private boolean hasOffice(Label label) {
        for (String word : label.name().split("[\\s.]+", -1)) {
            if (words.has("office", word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isQuestionWord(Label label) {
        String name = label.name().toLowerCase(Locale.ROOT);
        return words.has("question", name) || words.has("question", name.replaceAll("[\\s\\d.]+$", ""));
    }

    /** The questions and answers in text order. */
    List<Utterance> find() {
        if (labels.isEmpty()) {
            return List.of();
        }
        interviewee = people.interviewee(labels.get(0).line());
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            spans.add(turn(i));
            count(labels.get(i), spans.get(i));
        }
        List<Utterance> result = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            if (spans.get(i).length() > 0) {
                result.add(utterance(labels.get(i), spans.get(i)));
            }
        }
        return result;
    }

    private void count(Label label, Span span) {
        Count count = counts.computeIfAbsent(identity(label), key -> new Count());
        count.turns++;
        count.asking += span.of(text).indexOf('?') >= 0 ? 1 : 0;
    }

    /** "AD" is the "Azeri Defence" of another label. */
    private String identity(Label label) {
        return label.name().length() < 2 ? label.key() : initials.getOrDefault(label.key(), label.key());
    }

    /** From behind the label to the next label or closing line, without white space around. */
    private Span turn(int index) {
        int start = labels.get(index).turn();
        int limit = index + 1 < labels.size() ? labels.get(index + 1).line() : text.length();
        int end = endLine(start, limit);
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }

    /** The start of the first line that ends the conversation, else the limit. */
    private int endLine(int start, int limit) {
        int line = text.indexOf('\n', start) + 1;
        while (line > 0 && line < limit) {
            int next = text.indexOf('\n', line);
            int end = next < 0 || next > limit ? limit : next;
            if (end - line < 30 && words.has("end", text.substring(line, end).strip())) {
                return line;
            }
            line = end + 1;
        }
        return limit;
    }

    private Utterance utterance(Label label, Span span) {
        if (isQuestionWord(label)) {
            return new Utterance(span, Utterance.Kind.QUESTION, null);
        }
        if (words.has("answer", label.name())) {
            return new Utterance(span, Utterance.Kind.ANSWER, interviewee.orElse(null));
        }
        Optional<Participant> speaker = people.named(label);
        Count count = counts.get(identity(label));
        boolean asks = count != null && 2 * count.asking >= count.turns && count.asking > 0;
        if (asks && speaker.filter(p -> p.code() != null).isEmpty() && !hasOffice(label)) {
            return new Utterance(span, Utterance.Kind.QUESTION, speaker.orElse(null));
        }
        return new Utterance(span, Utterance.Kind.ANSWER, speaker.orElseGet(() -> unknown(label)));
    }

    /** A speaker whom nothing but the label names: the state in it, if any, and the name behind its titles. */
    private Participant unknown(Label label) {
        Optional<Participant> state = people.mentioned(label.span(), Mention.Kind.STATE)
                .or(() -> people.mentioned(label.span(), Mention.Kind.ADJECTIVE));
        return new Participant(state.map(Participant::code).orElse(null), label.name(), null, null, null);
    }
}
