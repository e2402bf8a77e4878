package org.entente.app.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.Participant;
import org.entente.actor.PartyNames;
import org.entente.event.Event;
import org.entente.event.Event.Place;
import org.entente.event.Event.Topic;
import org.entente.event.Kind;
import org.entente.register.Holdings;
import org.entente.register.Source;
import org.entente.time.Edtf;

/** The words of an entry, the same in every form of the dossier. */
public final class Wording {
    private final PartyNames names;

    public Wording(PartyNames names) {
        this.names = names;
    }

    /** "December 2013", "about 2016", "undated". */
    static String date(Event event) {
        return event.date() == null ? "undated" : Edtf.of(event.date()).readable();
    }

    static String day(LocalDate day) {
        return Edtf.of(day.toString()).readable();
    }

    /** Who does it, and to or with whom: names with posts, states by name. */
    String parties(Event event) {
        String actors = list(event.actors());
        if (event.recipients().isEmpty()) {
            return actors;
        }
        boolean mutual = event.actors().equals(event.recipients());
        return mutual ? actors + " (mutual)" : actors + " " + link(event.kind()) + " " + list(event.recipients());
    }

    /** Period, place and the person who says so, as far as they are known. */
    List<String> circumstances(Event event) {
        List<String> told = new ArrayList<>();
        Topic object = event.object();
        if (object != null && object.period() != null) {
            told.add("covering " + Edtf.of(object.period()).readable());
        }
        if (event.place() != null) {
            told.add("in " + place(event.place(), event));
        }
        if (event.speaker() != null) {
            told.add("according to " + participant(event.speaker()));
        }
        return told;
    }

    /** "Title, Publisher, 5 December 2013". */
    static String source(Source source) {
        LocalDate published = source.published();
        return Stream.of(
                        source.title() == null ? source.id() : source.title(),
                        source.publisher(),
                        published == null ? "undated" : day(published))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** "6 documents published June 2011 – December 2013". */
    static String holdings(Holdings held) {
        String documents = count(held.documents(), "document");
        LocalDate first = held.first();
        LocalDate last = held.last();
        if (first == null || last == null) {
            return documents;
        }
        String period = first.equals(last) ? day(first) : day(first) + " – " + day(last);
        return documents + ", published " + period;
    }

    static String count(long n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }

    /** "Zakir Hasanov (Defence Minister, Azerbaijan)", "Samsung Engineering (South Korea)", "Azerbaijan". */
    String participant(Participant p) {
        String state = p.code() == null ? null : p.code().equals("NSA") ? "armed group" : names.name(p.code());
        List<String> known = Stream.of(p.name(), p.post(), p.org(), state)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        String rest = String.join(", ", known.subList(1, known.size()));
        return rest.isEmpty() ? known.get(0) : known.get(0) + " (" + rest + ")";
    }

    private String list(List<Participant> participants) {
        List<String> all =
                participants.stream().map(this::participant).distinct().toList();
        int last = all.size() - 1;
        return last < 1 ? all.get(0) : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
    }

    /** "Geneva, Switzerland"; the state is left out where a party names it already. */
    private String place(Place place, Event event) {
        String country = place.country() == null ? null : names.name(place.country());
        if (place.name() == null || country == null) {
            return place.name() == null ? String.valueOf(country) : place.name();
        }
        boolean told = parties(event).contains(country) || place.name().equals(country);
        return told ? place.name() : place.name() + ", " + country;
    }

    private static String link(Kind kind) {
        return switch (kind) {
            case SANCTION, FORCE -> "against";
            case PROJECT, REPRESENTATION, MEMBERSHIP -> "in";
            case GATHERING -> "with";
            default -> "to";
        };
    }
}
