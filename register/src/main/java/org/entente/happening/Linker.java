package org.entente.happening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.actor.PartyNames;
import org.entente.event.Event;
import org.entente.happening.Rulings.Pair;
import org.jspecify.annotations.Nullable;

/**
 * Puts reports together into happenings.
 *
 * <p>Complete linkage: a report joins a group only when it is alike to every report in it, so that a vague report cannot
 * draw two precise ones together. Precise reports come first; a vague one that fits two groups equally well joins none.
 */
public final class Linker {
    private static final double CLEARLY = 0.75;
    private static final int MOST_PARTIES = 12;

    /** Days; no kind bears a greater difference in its date. */
    private static final int QUARTER = 92;

    private static final long YEARS = 3 * 366;

    /** Precise before vague, then by content alone. */
    private static final Comparator<Traits> PRECISE_FIRST = Comparator.comparingLong(
                    (Traits t) -> t.when() == null ? Long.MAX_VALUE : t.when().span())
            .thenComparing(Traits::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(t -> t.report().source().id())
            .thenComparing(Traits::event, Event.IN_TEXT_ORDER);

    private final PartyNames names;
    private final Rulings rulings;

    public Linker(PartyNames names) {
        this(names, Rulings.NONE);
    }

    /** A linker that obeys what persons have decided. */
    public Linker(PartyNames names, Rulings rulings) {
        this.names = names;
        this.rulings = rulings;
    }

    /** The happenings that the reports tell of, in the order of their precision. */
    public List<Happening> link(Collection<SourcedEvent> reports) {
        List<Group> groups = new ArrayList<>();
        Map<String, Shelf> byKey = new HashMap<>();
        reports.stream().map(r -> Traits.of(r, names)).sorted(PRECISE_FIRST).forEach(next -> {
            Set<String> keys = keys(next);
            Group home = home(next, keys, byKey);
            if (home == null) {
                home = new Group();
                groups.add(home);
            }
            home.members.add(next);
            for (String key : keys) {
                byKey.computeIfAbsent(key, k -> new Shelf()).add(home, next);
            }
        });
        rulings.same().forEach(pair -> merge(pair, groups));
        return groups.stream().map(Group::happening).toList();
    }

    private static void merge(Pair pair, List<Group> groups) {
        Optional<Group> first =
                groups.stream().filter(g -> g.holds(pair.first())).findFirst();
        Optional<Group> second =
                groups.stream().filter(g -> g.holds(pair.second())).findFirst();
        if (first.isPresent() && second.isPresent() && first.get() != second.get()) {
            first.get().members.addAll(second.get().members);
            groups.remove(second.get());
        }
    }

    /** Reports on the way to becoming a happening; equal to itself alone. */
    private static final class Group {
        private final List<Traits> members = new ArrayList<>();

        boolean holds(String event) {
            return members.stream().anyMatch(t -> t.event().id().equals(event));
        }

        Happening happening() {
            return Happening.of(members.stream().map(Traits::report).toList());
        }
    }

    /** The groups of one act and pair, found by the time of the event or of its report. */
    private static final class Shelf {
        private final Set<Group> all = new LinkedHashSet<>();
        private final Set<Group> vague = new LinkedHashSet<>();
        private final Map<Long, Set<Group>> byQuarter = new HashMap<>();
        private final Map<Long, Set<Group>> byNews = new HashMap<>();

        void add(Group group, Traits member) {
            all.add(group);
            if (member.published() != null) {
                put(group, member.published(), member.published(), Likeness.PUBLISHED_TOGETHER, byNews);
            }
            When when = member.when();
            if (when == null || when.span() > YEARS) {
                vague.add(group);
            } else {
                put(group, when.first(), when.last(), QUARTER, byQuarter);
            }
        }

        /** The groups that may hold a report of the same event; in all others something is too far away in time. */
        Set<Group> near(Traits next) {
            When when = next.when();
            if (when != null && when.span() <= YEARS) {
                Set<Group> near = new LinkedHashSet<>(vague);
                near.addAll(get(when.first(), when.last(), QUARTER, byQuarter));
                return near;
            }
            if (when != null || Likeness.isLasting(next.event().kind())) {
                return all;
            }
            Long news = next.published();
            return news == null ? Set.of() : get(news, news, Likeness.PUBLISHED_TOGETHER, byNews);
        }

        private static void put(Group group, long first, long last, int unit, Map<Long, Set<Group>> groups) {
            for (long u = Math.floorDiv(first, unit); u <= Math.floorDiv(last, unit); u++) {
                groups.computeIfAbsent(u, k -> new LinkedHashSet<>()).add(group);
            }
        }

        /** What lies in the units of the time, and in those beside them. */
        private static Set<Group> get(long first, long last, int unit, Map<Long, Set<Group>> groups) {
            Set<Group> found = new LinkedHashSet<>();
            for (long u = Math.floorDiv(first, unit) - 1; u <= Math.floorDiv(last, unit) + 1; u++) {
                found.addAll(groups.getOrDefault(u, Set.of()));
            }
            return found;
        }
    }

    /** Where like reports may be found: what happens, between whom. */
    private static Set<String> keys(Traits t) {
        Set<String> parties = new TreeSet<>(t.actors());
        parties.addAll(t.recipients());
        List<String> codes = parties.stream().limit(MOST_PARTIES).toList();
        String act =
                t.event().kind() + "|" + t.event().stage() + "|" + t.event().stance() + "|";
        Set<String> keys = new LinkedHashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            for (int j = i + 1; j < codes.size(); j++) {
                keys.add(act + codes.get(i) + "|" + codes.get(j));
            }
        }
        if (codes.size() < 2) {
            keys.add(act + String.join("", codes));
        }
        return keys;
    }

    private @Nullable Group home(Traits next, Set<String> keys, Map<String, Shelf> byKey) {
        Set<Group> near = new LinkedHashSet<>();
        for (String key : keys) {
            Shelf shelf = byKey.get(key);
            if (shelf != null) {
                near.addAll(shelf.near(next));
            }
        }
        double enough = Likeness.enough(next.event().kind());
        List<Fitting> fitting = near.stream()
                .map(group -> new Fitting(group, likeness(next, group)))
                .filter(f -> f.sum >= enough)
                .sorted(Comparator.comparingDouble(Fitting::sum).reversed())
                .toList();
        return best(next, fitting);
    }

    private record Fitting(Group group, double sum) {}

    private static @Nullable Group best(Traits next, List<Fitting> bestFirst) {
        if (bestFirst.isEmpty()) {
            return null;
        }
        boolean vague = next.when() == null || next.when().isVague();
        boolean unclear = bestFirst.size() > 1 && bestFirst.get(0).sum - bestFirst.get(1).sum < CLEARLY;
        return vague && unclear ? null : bestFirst.get(0).group;
    }

    /** The best likeness to a report of the group; {@link Likeness#NEVER} when one of them forbids it. */
    private double likeness(Traits next, Group group) {
        double best = Likeness.NEVER;
        for (Traits other : group.members) {
            double now = likeness(next, other);
            if (now == Likeness.NEVER) {
                return now;
            }
            best = Math.max(best, now);
        }
        return best;
    }

    private double likeness(Traits a, Traits b) {
        boolean apart =
                a.report().source().id().equals(b.report().source().id()) || rulings.differ(a.report(), b.report());
        return apart ? Likeness.NEVER : Likeness.of(a, b);
    }
}
