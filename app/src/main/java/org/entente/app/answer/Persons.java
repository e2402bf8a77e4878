package org.entente.app.answer;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.actor.Participant;
import org.entente.actor.PartyNames;
import org.entente.app.dossier.Headline;
import org.entente.app.dossier.Outlook;
import org.entente.app.dossier.Wording;
import org.entente.app.page.Page;
import org.entente.app.page.Page.Part;
import org.entente.app.page.Page.Quote;
import org.entente.app.page.Page.Row;
import org.entente.event.Kind;
import org.entente.happening.Happening;
import org.entente.happening.Names;
import org.entente.happening.Posts;
import org.entente.happening.SourcedEvent;
import org.entente.person.Appearance;
import org.entente.person.People;
import org.entente.person.Person;
import org.entente.person.Role;
import org.entente.register.Register;
import org.jspecify.annotations.Nullable;

/** Who held a post, and what is known of a person, as far as documents show. */
public final class Persons {
    private static final Set<Kind> ENGAGEMENTS = Set.of(Kind.VISIT, Kind.MEETING, Kind.AGREEMENT, Kind.GATHERING);

    private final Archive archive;
    private final Wording wording;

    public Persons(Register register, PartyNames names, Moment moment) {
        this.archive = new Archive(register, names, moment);
        this.wording = new Wording(names);
    }

    /** Who was seen in the post; when a day is asked for, the last seen before it and the first seen after it are told. */
    public Page holders(String post, String code) throws IOException {
        Set<String> wanted = Posts.words(post);
        LocalDate asOf = archive.moment().asOf();
        List<Row> rows = People.in(events(archive.register().people(code))).stream()
                .filter(p -> p.code().equals(code))
                .flatMap(p -> p.roles().stream()
                        .filter(r -> !r.isFormer() && words(r).containsAll(wanted))
                        .filter(r -> asOf == null || isAround(r, asOf))
                        .map(r -> new Holder(p, r)))
                .sorted(Comparator.comparing((Holder h) -> h.role().lastSeen().orElse(LocalDate.MIN))
                        .reversed()
                        .thenComparing(h -> h.person().name()))
                .map(h -> holder(h.person(), h.role()))
                .toList();
        return new Page(
                Wording.capitalised(post) + " of " + archive.names().name(code),
                archive.notes(!rows.isEmpty()),
                List.of(new Part("Holders", rows)));
    }

    private record Holder(Person person, Role role) {}

    /** Whether the role was seen on both sides of the day; one that was seen once counts for its year. */
    private static boolean isAround(Role role, LocalDate day) {
        LocalDate first = role.firstSeen().orElse(LocalDate.MAX);
        LocalDate last = role.lastSeen().orElse(LocalDate.MIN);
        return !first.minusYears(1).isAfter(day) && !last.isBefore(day.minusYears(1));
    }

    private static Set<String> words(Role role) {
        Set<String> words = new HashSet<>(Posts.words(role.post()));
        if (role.org() != null) {
            words.addAll(Posts.words(role.org()));
        }
        return words;
    }

    private Row holder(Person person, Role role) {
        return new Row(
                "",
                person.name() + ", " + role.post() + (role.org() == null ? "" : ", " + role.org()),
                List.of(observed(role)),
                Page.fields(
                        "name", person.name(),
                        "state", person.code(),
                        "post", role.post(),
                        "org", role.org(),
                        "seen_from", day(role.firstSeen().orElse(null)),
                        "seen_to", day(role.lastSeen().orElse(null))),
                evidence(role));
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return Objects.toString(day, null);
    }

    /** "Seen in office from 3 May 2015 to 14 September 2016 (at least)". */
    private static String observed(Role role) {
        LocalDate first = role.firstSeen().orElse(null);
        LocalDate last = role.lastSeen().orElse(null);
        if (first == null || last == null) {
            return "Seen in office at a time that no source gives.";
        }
        return first.isBefore(last)
                ? "Seen in office at least from " + Wording.day(first) + " to " + Wording.day(last) + "."
                : "Seen in office in a report on " + Wording.day(last) + ".";
    }

    /** The first and the last sentence that show the person in office. */
    private static List<Quote> evidence(Role role) {
        List<Appearance> dated =
                role.appearances().stream().filter(a -> a.to() != null).toList();
        List<Appearance> all = dated.isEmpty() ? role.appearances() : dated;
        Map<SourcedEvent, Quote> quotes = new LinkedHashMap<>();
        for (Appearance a : List.of(all.get(0), all.get(all.size() - 1))) {
            quotes.putIfAbsent(a.report(), Archive.quote(a.isSpeaking() ? "speaking" : "", a.report()));
        }
        return List.copyOf(quotes.values());
    }

    /** Everybody who is called so, with roles and whom they met. */
    public Page named(String name) throws IOException {
        List<String> wanted = Names.words(name);
        List<Participant> like = archive.register().people(null).stream()
                .filter(p -> isCalled(p, wanted))
                .toList();
        List<Person> people = People.in(events(like)).stream()
                .filter(p -> p.names().anyMatch(n -> Names.agree(Names.words(n), wanted)))
                .toList();
        List<Part> parts = new ArrayList<>();
        for (Person person : people) {
            String who = person.name() + " (" + archive.names().name(person.code()) + ")";
            parts.add(new Part(
                    who + ": posts",
                    person.roles().stream().map(r -> holder(person, r)).toList()));
            parts.add(new Part(who + ": engagements", engagements(person)));
        }
        boolean found = parts.stream().anyMatch(p -> !p.rows().isEmpty());
        return new Page("Persons called " + name, archive.notes(found), parts);
    }

    private static boolean isCalled(Participant p, List<String> wanted) {
        String name = Objects.requireNonNull(p.name());
        return !Names.words(name).isEmpty() && Names.agree(Names.words(name), wanted);
    }

    private List<SourcedEvent> events(List<Participant> people) throws IOException {
        Map<String, SourcedEvent> events = new LinkedHashMap<>();
        for (Participant p : people) {
            archive.register()
                    .eventsWith(
                            Objects.requireNonNull(p.code()),
                            Objects.requireNonNull(p.name()),
                            archive.moment().knownOn())
                    .forEach(e -> events.put(e.source().id() + " " + e.event().id(), e));
        }
        return List.copyOf(events.values());
    }

    private List<Row> engagements(Person person) throws IOException {
        Set<SourcedEvent> taking = person.appearances().stream()
                .filter(a -> !a.isSpeaking())
                .map(Appearance::report)
                .filter(r -> ENGAGEMENTS.contains(r.event().kind()))
                .collect(Collectors.toSet());
        return archive.linker().link(taking).stream()
                .sorted(Comparator.comparing(Happening::date, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(Happening::id)
                        .reversed())
                .map(this::engagement)
                .toList();
    }

    private Row engagement(Happening h) {
        Outlook outlook =
                Outlook.of(h.event(), h.lastReported(), archive.moment().day());
        return new Row(
                Wording.date(h.event()),
                Headline.of(h.event(), outlook),
                List.of(wording.parties(h.event())),
                Page.fields("id", h.id(), "kind", h.event().kind().word(), "date", h.date()),
                List.of(Archive.quote("", h.main())));
    }
}
