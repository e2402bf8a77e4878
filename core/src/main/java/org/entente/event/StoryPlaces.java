package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.actor.Participant;
import org.entente.actor.Sector;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Gives places to the candidates whose own words name none: a visit takes place with its host, an attack where it hits, and
 * what the same parties do and say on the day of a visit or meeting happens where that does.
 */
final class StoryPlaces {
    private static final Set<Kind> SETTINGS = Set.of(Kind.VISIT, Kind.MEETING, Kind.GATHERING);
    private static final Set<Kind> SETTLED = Set.of(Kind.MEETING, Kind.STATEMENT, Kind.AGREEMENT, Kind.GATHERING);
    private static final Set<Kind> PLACELESS = Set.of(Kind.SANCTION, Kind.MEMBERSHIP);
    private static final Set<String> BY_WIRE = Set.of(
            "phone",
            "telephone",
            "call",
            "phone-call",
            "teleconference",
            "videoconference",
            "video",
            "virtual",
            "virtually",
            "online",
            "letter",
            "telegram");

    private final Reading reading;

    StoryPlaces(Reading reading) {
        this.reading = reading;
    }

    List<Candidate> complete(List<Candidate> candidates) {
        List<Candidate> placed = candidates.stream().map(StoryPlaces::byParties).toList();
        List<Candidate> complete = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            Candidate candidate = placed.get(i);
            Event.Place place = needsPlace(candidate) ? inherited(placed, i) : null;
            complete.add(place == null ? candidate : Candidates.withPlace(candidate, place));
        }
        return complete;
    }

    /** The place that the kind of the event implies. */
    private static Candidate byParties(Candidate c) {
        if (PLACELESS.contains(c.kind())) {
            return Candidates.withPlace(c, null);
        }
        if (c.kind() == Kind.VISIT) {
            String host = state(c.recipients());
            boolean other = c.place() == null || !Objects.equals(c.place().country(), host);
            return host != null && other && !c.actorCodes().equals(c.recipientCodes()) ? at(c, host) : c;
        }
        boolean hit = c.kind() == Kind.EXCHANGE || (c.kind() == Kind.FORCE && "ATTACK".equals(c.type()));
        String target = hit && c.place() == null ? state(c.recipients()) : null;
        return target == null ? c : at(c, target);
    }

    private static Candidate at(Candidate c, String country) {
        return Candidates.withPlace(c, new Event.Place(null, country));
    }

    /** The one state among the participants; null when there is none or several. */
    private static @Nullable String state(List<Participant> participants) {
        Set<String> states = participants.stream()
                .filter(p -> p.sector() != Sector.IGO && p.sector() != Sector.REB)
                .map(Participant::code)
                .filter(code -> code != null && code.length() == 3 && !code.equals("NSA"))
                .collect(Collectors.toSet());
        return states.size() == 1 ? states.iterator().next() : null;
    }

    private boolean needsPlace(Candidate c) {
        return c.place() == null && SETTLED.contains(c.kind()) && !isByWire(c);
    }

    private boolean isByWire(Candidate c) {
        return reading.sentences().get(c.sentences().get(0)).tokens().stream()
                .anyMatch(t -> BY_WIRE.contains(t.lemma()));
    }

    /** The place of the nearest setting of the same date, else of one whose days overlap: before the candidate, else after. */
    private static Event.@Nullable Place inherited(List<Candidate> placed, int at) {
        Candidate candidate = placed.get(at);
        List<Candidate> settings = new ArrayList<>();
        for (int i = at - 1; i >= 0; i--) {
            settings.add(placed.get(i));
        }
        settings.addAll(placed.subList(at + 1, placed.size()));
        settings.removeIf(s -> !isSettingOf(s, candidate));
        return settings.stream()
                .filter(s -> Objects.equals(s.date(), candidate.date()))
                .findFirst()
                .or(() -> settings.stream().findFirst())
                .map(Candidate::place)
                .orElse(null);
    }

    private static boolean isSettingOf(Candidate setting, Candidate c) {
        return setting.place() != null
                && setting.place().country() != null
                && SETTINGS.contains(setting.kind())
                && isReal(setting) == isReal(c)
                && setting.allCodes().stream().anyMatch(c.allCodes()::contains)
                && (overlap(setting.date(), c.date()) || isToldTogether(setting, c));
    }

    /** Whether one sentence tells of both and does not date them apart; without any day, one document does. */
    private static boolean isToldTogether(Candidate setting, Candidate c) {
        boolean undated = setting.date() == null || c.date() == null || !c.dated();
        return undated && setting.sentences().get(0).equals(c.sentences().get(0));
    }

    private static boolean isReal(Candidate c) {
        return c.status() == Status.HAPPENED || c.status() == Status.ONGOING;
    }

    private static boolean overlap(@Nullable String setting, @Nullable String date) {
        return setting != null && date != null && Edtf.of(setting).overlaps(Edtf.of(date));
    }
}
