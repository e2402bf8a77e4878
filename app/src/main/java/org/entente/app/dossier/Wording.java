package org.entente.app.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.Participant;
import org.entente.actor.PartyNames;
import org.entente.event.Event;
import org.entente.event.Event.Place;
import org.entente.event.Event.Topic;
import org.entente.event.Kind;
import org.entente.happening.Source;
import org.entente.register.Holdings;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/** The words of an entry, the same in every form of the dossier. */
public final class Wording {
    private final PartyNames names;

    public Wording(PartyNames names) {
        this.names = names;
    }

    /** "December 2013", "about 2016", "undated". */
    public static String date(Event event) {
        return event.date() == null ? "undated" : Edtf.of(event.date()).readable();
    }

    public static String day(LocalDate day) {
        return Edtf.of(day.toString()).readable();
    }

    /** Who does it, and to or with whom: names with posts, states by name. */
    public String parties(Event event) {
        String actors = capitalised(list(actors(event)));
        if (event.recipients().isEmpty()) {
            return actors;
        }
        boolean mutual = event.actors().equals(event.recipients());
        return mutual ? actors + " (mutual)" : actors + " " + link(event) + " " + list(event.recipients());
    }

    /** An office that is opened is what the entry is about; who opens it is its state. */
    private static List<Participant> actors(Event event) {
        String object = event.object() == null ? null : event.object().name();
        if (event.kind() != Kind.REPRESENTATION || object == null) {
            return event.actors();
        }
        return event.actors().stream()
                .map(p -> p.code() != null && p.name() != null && object.contains(p.name())
                        ? Participant.of(p.code())
                        : p)
                .toList();
    }

    public static String capitalised(String text) {
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
    }

    /** Period, place and the person who says so, as far as they are known. */
    public List<String> circumstances(Event event) {
        List<String> told = new ArrayList<>();
        Topic object = event.object();
        if (object != null && object.period() != null) {
            told.add("covering " + Edtf.of(object.period()).readable());
        }
        if (event.place() != null && !isGoal(event.place(), event)) {
            told.add("in " + place(event.place(), event));
        }
        if (event.speaker() != null) {
            told.add("according to " + participant(event.speaker()));
        }
        return told;
    }

    /** Whether "to Azerbaijan" has told the place already. */
    private static boolean isGoal(Place place, Event event) {
        return switch (event.kind()) {
            case VISIT, EXCHANGE, TRANSFER, AID, PROJECT, REPRESENTATION ->
                place.name() == null
                        && event.recipients().stream().anyMatch(p -> Objects.equals(p.code(), place.country()));
            default -> false;
        };
    }

    /** "Title, Publisher, 5 December 2013". */
    public static String source(Source source) {
        LocalDate published = source.published();
        return Stream.of(
                        source.title() == null ? source.id() : source.title(),
                        source.publisher(),
                        published == null ? "undated" : day(published))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** "6 documents, published June 2011 – December 2013 (2 undated)". */
    public static String holdings(Holdings held) {
        String documents = count(held.documents(), "document");
        LocalDate first = held.first();
        LocalDate last = held.last();
        if (first == null || last == null) {
            return documents;
        }
        String period = first.equals(last) ? day(first) : day(first) + " – " + day(last);
        String undated = held.undated() == 0 ? "" : " (" + held.undated() + " undated)";
        return documents + ", published " + period + undated;
    }

    public static String count(long n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }

    /** "Zakir Hasanov (Defence Minister, Azerbaijan)", "commander, Naval Forces (South Korea)", "Azerbaijan". */
    public String participant(Participant p) {
        String state = p.code() == null ? null : p.code().equals("NSA") ? "armed group" : names.name(p.code());
        boolean isCode = p.name() != null && p.name().equals(p.code());
        String name = isCode ? null : p.name();
        String role =
                Stream.of(p.post(), p.org()).filter(Objects::nonNull).distinct().collect(Collectors.joining(", "));
        List<String> known = Stream.of(name, role.isEmpty() ? null : role, state)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        boolean told = state != null && p.post() == null && !known.get(0).equals(state) && names(known.get(0), state);
        String rest = String.join(", ", known.subList(1, told ? known.size() - 1 : known.size()));
        return rest.isEmpty() ? known.get(0) : known.get(0) + " (" + rest + ")";
    }

    /** Whether the name of a body has that of its state in it: "Government of the Republic of Azerbaijan". */
    private static boolean names(String body, String state) {
        return Pattern.compile("\\b" + Pattern.quote(state) + "\\b")
                .matcher(body)
                .find();
    }

    private String list(List<Participant> participants) {
        List<String> all = participants.stream()
                .filter(p -> participants.stream().noneMatch(other -> isNamedBy(p, other)))
                .map(this::participant)
                .distinct()
                .toList();
        int last = all.size() - 1;
        return last < 1 ? all.get(0) : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
    }

    /** Whether the second is the first with a name: "defence minister" beside "Kim Kwan-jin (Defence Minister)". */
    private static boolean isNamedBy(Participant p, Participant other) {
        return p.name() == null
                && p.post() != null
                && other.name() != null
                && p.post().equalsIgnoreCase(other.post())
                && Objects.equals(p.code(), other.code());
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

    private static String link(Event event) {
        return switch (event.kind()) {
            case SANCTION, FORCE -> "against";
            case PROJECT, REPRESENTATION -> "in";
            case MEMBERSHIP -> membershipLink(event.object());
            case GATHERING -> "with";
            default -> "to";
        };
    }

    private static String membershipLink(@Nullable Topic object) {
        String type = object == null ? null : object.type();
        return "LEAVE".equals(type) ? "from" : "JOIN".equals(type) ? "to" : "in";
    }
}
