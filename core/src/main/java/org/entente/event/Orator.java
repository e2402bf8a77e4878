package org.entente.event;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.actor.Mention;
import org.entente.actor.Participant;
import org.jspecify.annotations.Nullable;

/** Whose words a speech, briefing or interview is that no known publisher speaks through: its title or opening says. */
final class Orator {
    private static final Pattern ORATION = Pattern.compile(
            "(?i)\\b(?:address|statement|speech|remarks|intervention|briefing"
                    + "|press conference|interview|report|conversation|communiqu[eé]|readouts?|spokes\\w+|envoy|q&a|questions)\\b");
    private static final Pattern NEWS = Pattern.compile("(?i)\\b(?:special report|joint|live)\\b");
    private static final Pattern MATTER =
            Pattern.compile("(?i) (?:on|over|about|regarding|concerning|after|to|at|with) ");
    private static final int OPENING = 300;

    private final Reading reading;

    Orator(Reading reading) {
        this.reading = reading;
    }

    /** The state or organisation that speaks, null where the document is no oration or does not tell. */
    @Nullable String state() {
        String title = reading.document().title();
        if (title == null
                || !ORATION.matcher(title).find()
                || NEWS.matcher(title).find()) {
            return null;
        }
        return titled(MATTER.split(title, 2)[0]).or(this::opening).orElse(null);
    }

    /** The state that the title names first. */
    private Optional<String> titled(String title) {
        String words = title.toLowerCase(Locale.ROOT);
        return reading.mentions().stream()
                .filter(m -> m.kind() != Mention.Kind.PERSON && m.kind() != Mention.Kind.REFERENCE)
                .map(m -> new Named(at(m, words), code(m)))
                .filter(n -> n.at >= 0 && n.code != null)
                .min(Comparator.comparingInt(Named::at))
                .map(Named::code);
    }

    /** The state of the first office or body that the opening names, else of its first place. */
    private Optional<String> opening() {
        List<Mention> first = reading.mentions().stream()
                .filter(m -> m.span().start() < OPENING)
                .toList();
        return Stream.concat(
                        first.stream()
                                .filter(m -> m.kind() == Mention.Kind.PERSON || m.kind() == Mention.Kind.BODY)
                                .flatMap(m -> m.participants().stream())
                                .map(Participant::code),
                        first.stream()
                                .filter(m -> m.kind() == Mention.Kind.PLACE || m.kind() == Mention.Kind.STATE)
                                .map(Orator::code))
                .filter(c -> c != null)
                .findFirst();
    }

    private int at(Mention mention, String title) {
        String words = mention.span().of(reading.document().text()).toLowerCase(Locale.ROOT);
        Matcher matcher = Pattern.compile("\\b" + Pattern.quote(words) + "\\b").matcher(title);
        return words.length() > 2 && matcher.find() ? matcher.start() : -1;
    }

    private static @Nullable String code(Mention mention) {
        return mention.participants().stream()
                .map(Participant::code)
                .filter(c -> c != null)
                .findFirst()
                .orElse(mention.place());
    }

    private record Named(int at, @Nullable String code) {}
}
