package org.entente.app.answer;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.actor.Participant;
import org.entente.actor.PartyNames;
import org.entente.app.dossier.Headline;
import org.entente.app.dossier.Outlook;
import org.entente.app.dossier.Quotes;
import org.entente.app.dossier.Wording;
import org.entente.app.page.Page;
import org.entente.app.page.Page.Part;
import org.entente.app.page.Page.Quote;
import org.entente.app.page.Page.Row;
import org.entente.event.Event;
import org.entente.event.Kind;
import org.entente.happening.Source;
import org.entente.happening.SourcedEvent;
import org.entente.register.Hit;
import org.entente.register.Register;
import org.jspecify.annotations.Nullable;

/** What documents say in certain words. */
public final class Search {
    private static final int MOST_DOCUMENTS = 1000;
    private static final int SHOWN = 20;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Archive archive;
    private final Wording wording;

    public Search(Register register, PartyNames names, Moment moment) {
        this.archive = new Archive(register, names, moment);
        this.wording = new Wording(names);
    }

    /**
     * What else must hold.
     *
     * @param between codes of which all take part in an event of the document; empty for any
     * @param kind of such an event; null for any
     * @param from first day of publication; null for any
     * @param to last day of publication; null for any
     * @param publisher part of the publisher's name; null for any
     */
    public record Filter(
            List<String> between,
            @Nullable Kind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String publisher) {
        public Filter {
            between = List.copyOf(between);
        }

        boolean wantsEvents() {
            return !between.isEmpty() || kind != null;
        }

        boolean admits(Source source) {
            LocalDate published = source.published();
            boolean inTime = (from == null || (published != null && !published.isBefore(from)))
                    && (to == null || (published != null && !published.isAfter(to)));
            String name = Objects.requireNonNullElse(source.publisher(), "").toLowerCase(Locale.ROOT);
            return inTime && (publisher == null || name.contains(publisher.toLowerCase(Locale.ROOT)));
        }

        boolean admits(Event event) {
            Set<String> codes = Participant.codes(event.actors());
            codes.addAll(Participant.codes(event.recipients()));
            return (kind == null || kind == event.kind()) && codes.containsAll(between);
        }
    }

    /** The documents that hold the words, and the events in whose sentences they stand. */
    public Page page(String words, Filter filter) throws IOException {
        List<Row> events = new ArrayList<>();
        List<Row> documents = new ArrayList<>();
        for (Hit hit : archive.register().search(words, MOST_DOCUMENTS)) {
            if (isKnown(hit.source()) && filter.admits(hit.source())) {
                List<SourcedEvent> own = archive
                        .register()
                        .eventsOf(hit.source().id())
                        .stream()
                        .filter(e -> filter.admits(e.event()))
                        .toList();
                own.stream().filter(e -> holds(e, words)).map(this::event).forEach(events::add);
                if (!own.isEmpty() || !filter.wantsEvents()) {
                    documents.add(document(hit));
                }
            }
            if (documents.size() >= SHOWN) {
                break;
            }
        }
        return new Page(
                "Search: " + words,
                archive.notes(!documents.isEmpty()),
                List.of(new Part("Events", events.stream().limit(SHOWN).toList()), new Part("Documents", documents)));
    }

    private boolean isKnown(Source source) {
        LocalDate limit = archive.moment().knownOn();
        return limit == null
                || (source.published() != null && !source.published().isAfter(limit));
    }

    /** Whether all the words stand in the sentence of the event. */
    private static boolean holds(SourcedEvent event, String words) {
        Set<String> sentence = words(event.event().evidence().quote());
        return words(words).stream().allMatch(word -> sentence.stream().anyMatch(s -> s.equals(word)));
    }

    private static Set<String> words(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private Row event(SourcedEvent report) {
        Event e = report.event();
        Outlook outlook =
                Outlook.of(e, report.source().published(), archive.moment().day());
        return new Row(
                Wording.date(e),
                Headline.of(e, outlook),
                List.of(wording.parties(e)),
                Page.fields("kind", e.kind().word(), "date", e.date()),
                List.of(Archive.quote("", report)));
    }

    private static Row document(Hit hit) {
        Source source = hit.source();
        LocalDate published = source.published();
        return new Row(
                published == null ? "undated" : Wording.day(published),
                source.title() == null ? source.id() : source.title(),
                List.of(),
                Page.fields("kind", "document", "date", Objects.toString(published, null)),
                List.of(new Quote("", Quotes.tidy(hit.snippet()), Wording.source(source), source, null)));
    }
}
