package org.entente.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who held which office when: the dated table, asked by name and day. */
final class OfficeHolders {
    private static final Set<String> FAMILY_FIRST = Set.of("KOR", "PRK", "CHN", "TWN", "VNM");
    private static final Set<String> WORDS = Set.of(
            "may", "brown", "rice", "green", "white", "black", "price", "bush", "best", "hope", "major", "short",
            "cook", "key", "little", "power", "sharp", "rose", "park", "wolf", "day", "young", "long", "straw", "cowen",
            "bank", "war", "peace", "will", "lord", "mark", "grant");

    private final Map<String, List<Holder>> byName = new HashMap<>();
    private final Map<String, List<Holder>> byFamilyName = new HashMap<>();

    /**
     * One term of office.
     *
     * @param from EDTF day, month or year
     * @param to the same; empty while it lasts
     */
    record Holder(String state, String key, String name, String from, String to) {
        boolean holdsAt(String day) {
            return from.compareTo(prefix(day, from)) <= 0 && (to.isEmpty() || to.compareTo(prefix(day, to)) >= 0);
        }

        private static String prefix(String day, String other) {
            return day.substring(0, Math.min(day.length(), other.length()));
        }

        boolean hasBegunBy(String day) {
            return from.compareTo(prefix(day, from)) <= 0;
        }
    }

    private OfficeHolders() {}

    static OfficeHolders load() {
        OfficeHolders holders = new OfficeHolders();
        List<Table.Row> rows = Table.read("office-holders.tsv").rows();
        for (Table.Row row : rows.subList(1, rows.size())) {
            Holder holder = new Holder(row.at(0), Offices.key(row.at(1)), row.at(2), row.at(3), row.at(4));
            holders.add(row.at(2), holder);
            row.values(5).forEach(alias -> holders.add(alias, holder));
        }
        return holders;
    }

    private void add(String name, Holder holder) {
        List<String> words = words(name);
        if (words.isEmpty()) {
            return;
        }
        byName.computeIfAbsent(key(words), k -> new ArrayList<>(1)).add(holder);
        String family = FAMILY_FIRST.contains(holder.state()) ? words.get(0) : words.get(words.size() - 1);
        byFamilyName.computeIfAbsent(family, k -> new ArrayList<>(1)).add(holder);
    }

    /** The words of a name for comparison: lower case, without initials and suffixes. */
    static List<String> words(String name) {
        String folded = Folding.fold(name).toLowerCase(Locale.ROOT).replace(",", " ");
        List<String> words = new ArrayList<>(3);
        for (String word : folded.split("\\s+", -1)) {
            boolean suffix = word.equals("jr.") || word.equals("jr") || word.equals("sr.");
            if (!word.isEmpty() && !PersonNames.isInitial(word) && !suffix) {
                words.add(word);
            }
        }
        return words;
    }

    /** Word order does not count: "Abe Shinzo" is "Shinzo Abe". */
    private static String key(List<String> words) {
        return String.join(" ", words.stream().sorted().toList());
    }

    /** Whether somebody in the table bears the whole name. */
    boolean knows(String name) {
        List<String> words = words(name);
        return words.size() > 1 && byName.containsKey(key(words));
    }

    /**
     * The term that a name means on a day: the one then running, else the last before, else the first after.
     *
     * @param key office as {@link Offices#key} gives it, null when the text names none
     */
    @Nullable Holder find(String name, @Nullable String key, @Nullable LocalDate day) {
        List<String> words = words(name);
        List<Holder> named = words.size() > 1
                ? byName.getOrDefault(key(words), List.of())
                : words.isEmpty() ? List.of() : byFamilyName.getOrDefault(words.get(0), List.of());
        if (words.size() == 1) {
            return family(words.get(0), named, key, day);
        }
        return day == null ? only(named) : best(named, day.toString());
    }

    /** A family name alone needs the office beside it, or a holder in office whom nobody else is mistaken for. */
    private static @Nullable Holder family(
            String word, List<Holder> all, @Nullable String key, @Nullable LocalDate day) {
        if (day == null) {
            return key == null || all.isEmpty()
                    ? null
                    : only(all.stream().filter(h -> h.key().equals(key)).toList());
        }
        String now = day.toString();
        if (key != null) {
            List<Holder> same = all.stream()
                    .filter(h -> sameOffice(h.key(), key) && h.hasBegunBy(now))
                    .toList();
            Holder running = only(same.stream().filter(h -> h.holdsAt(now)).toList());
            return running == null ? only(same) : running;
        }
        List<Holder> running = all.stream().filter(h -> h.holdsAt(now)).toList();
        return WORDS.contains(word) ? null : only(running);
    }

    /** The draft with the states of persons whom the table knows; of a title only the first words may be the name. */
    Draft complete(Draft draft, @Nullable LocalDate day) {
        if (draft.kind() != Mention.Kind.PERSON) {
            return draft;
        }
        return draft.with(draft.who().stream()
                .map(w -> w.code() == null && w.name() != null ? complete(w, w.name(), day) : w)
                .toList());
    }

    private Who complete(Who who, String name, @Nullable LocalDate day) {
        List<String> words = List.of(name.split(" ", -1));
        for (int n = words.size(); n > 0; n--) {
            String first = String.join(" ", words.subList(0, n));
            Holder holder = find(first, who.core(), day);
            if (holder != null) {
                return who.withCode(holder.state()).withName(first);
            }
        }
        return who;
    }

    private static boolean sameOffice(String holder, String key) {
        return holder.equals(key) || (holder.equals("premier") && key.equals("prime minister")) || key.endsWith(holder);
    }

    /** The single state's holder, null when several states compete. */
    private static @Nullable Holder only(List<Holder> holders) {
        Set<String> states = new HashSet<>();
        holders.forEach(h -> states.add(h.state()));
        return states.size() == 1 ? holders.get(holders.size() - 1) : null;
    }

    private static @Nullable Holder best(List<Holder> holders, String day) {
        Holder before = null;
        for (Holder h : holders) {
            if (h.holdsAt(day)) {
                return h;
            }
            boolean later = before == null || h.from().compareTo(before.from()) > 0;
            before = before == null || (h.hasBegunBy(day) && later) ? h : before;
        }
        return before;
    }
}
