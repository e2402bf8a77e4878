package org.entente.happening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.event.Event;
import org.entente.event.Event.Place;
import org.entente.event.Kind;
import org.entente.event.Status;
import org.jspecify.annotations.Nullable;

/**
 * One real-world event with everything that documents report of it.
 *
 * @param id that of its first report: of the earliest document, and there of the earliest place
 * @param reports at least one; the most telling first
 */
public record Happening(String id, List<SourcedEvent> reports) {
    private static final Comparator<SourcedEvent> EARLIEST_FIRST = Comparator.comparing(
                    (SourcedEvent r) -> r.source().published(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(r -> r.source().id())
            .thenComparing(SourcedEvent::event, Event.IN_TEXT_ORDER);

    public Happening {
        reports = List.copyOf(reports);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("happening " + id + " without report");
        }
    }

    /** The happening of these reports, which may be in any order. */
    static Happening of(List<SourcedEvent> reports) {
        List<SourcedEvent> inTime = reports.stream().sorted(EARLIEST_FIRST).toList();
        Status status = status(inTime);
        List<SourcedEvent> ordered = inTime.stream()
                .sorted(Comparator.comparing((SourcedEvent r) -> r.event().status() != status)
                        .thenComparing(
                                Comparator.comparingInt(Happening::detail).reversed()))
                .toList();
        return new Happening(inTime.get(0).event().id(), ordered);
    }

    /** The report that tells most, of those that know how it ended. */
    public SourcedEvent main() {
        return reports.get(0);
    }

    /** Its main report as an event, with the most precise date that reports give. */
    public Event event() {
        Event main = main().event();
        String date = date();
        return Objects.equals(date, main.date()) ? main : Events.withDate(main, date);
    }

    /** What became of it, as the last report says that can know: a plan is overtaken by the deed, or by its denial. */
    private static Status status(List<SourcedEvent> inTime) {
        return inTime.stream()
                .map(r -> r.event().status())
                .reduce((before, after) -> finality(after) >= finality(before) ? after : before)
                .orElseThrow();
    }

    private static int finality(Status status) {
        return switch (status) {
            case POSSIBLE -> 0;
            case PLANNED -> 1;
            case ONGOING, NEGATED, HAPPENED -> 2;
        };
    }

    /** The most precise date, of equally precise ones that of most sentences (copies have the same); null when none has one. */
    public @Nullable String date() {
        return claims("date", reports.stream().map(r -> r.event().date()).toList()).stream()
                .min(Comparator.comparingLong((Claim c) -> span(c.value())).thenComparing(c -> -sentences(c)))
                .map(Claim::value)
                .orElse(null);
    }

    private static long sentences(Claim claim) {
        return claim.reports().stream()
                .map(r -> r.event().evidence().quote())
                .distinct()
                .count();
    }

    /**
     * The values on which reports contradict each other, by field; empty when all agree. The days of one visit, of arrival
     * and departure, are no contradiction.
     */
    public List<Claim> contradictions() {
        List<Claim> found = new ArrayList<>();
        List<Claim> dates =
                claims("date", reports.stream().map(r -> r.event().date()).toList());
        dates.stream()
                .filter(a -> main().event().kind() != Kind.VISIT)
                .filter(a -> dates.stream().anyMatch(b -> gap(a.value(), b.value()) > 0))
                .forEach(found::add);
        List<Claim> places = claims(
                "place", reports.stream().map(r -> town(r.event().place())).toList());
        if (places.size() > 1 && main().event().kind() != Kind.VISIT) {
            found.addAll(places);
        }
        found.addAll(outcomes());
        return found;
    }

    /** Some say that it took place, others that it did not. */
    private List<Claim> outcomes() {
        List<Claim> outcomes = claims(
                "status",
                reports.stream()
                        .map(r -> r.event().status())
                        .map(s -> s == Status.ONGOING ? Status.HAPPENED : s)
                        .map(s -> s == Status.HAPPENED || s == Status.NEGATED ? s.word() : null)
                        .toList());
        return outcomes.size() > 1 ? outcomes : List.of();
    }

    /** The day of the last report; null when no document has one. */
    public @Nullable LocalDate lastReported() {
        return published().max(Comparator.naturalOrder()).orElse(null);
    }

    /** The day of the first report; null when no document has one. */
    public @Nullable LocalDate firstReported() {
        return published().min(Comparator.naturalOrder()).orElse(null);
    }

    private Stream<LocalDate> published() {
        return reports.stream().map(r -> r.source().published()).filter(Objects::nonNull);
    }

    private List<Claim> claims(String field, List<@Nullable String> values) {
        List<Claim> claims = new ArrayList<>();
        values.stream().filter(Objects::nonNull).distinct().forEach(value -> {
            List<SourcedEvent> givers = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                if (value.equals(values.get(i))) {
                    givers.add(reports.get(i));
                }
            }
            claims.add(new Claim(field, value, givers));
        });
        return claims;
    }

    private static @Nullable String town(@Nullable Place place) {
        return place == null ? null : place.name();
    }

    private static long span(String date) {
        return Objects.requireNonNull(When.of(date)).span();
    }

    private static long gap(String a, String b) {
        return Objects.requireNonNull(When.of(a)).gap(Objects.requireNonNull(When.of(b)));
    }

    /** How much of an event a report tells: names, posts, place and object. */
    private static int detail(SourcedEvent report) {
        Event e = report.event();
        long told = Stream.concat(e.actors().stream(), e.recipients().stream())
                .flatMap(p -> Stream.of(p.name(), p.post(), p.org()))
                .filter(Objects::nonNull)
                .count();
        boolean subject = e.object() != null && e.object().name() != null;
        return (int) told + (e.place() == null ? 0 : 1) + (subject ? 1 : 0);
    }
}
