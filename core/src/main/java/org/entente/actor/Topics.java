package org.entente.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.actor.Mention.Kind;
import org.jspecify.annotations.Nullable;

/** Which states a document is about: how often each is named, and which the title names. */
final class Topics {
    private static final Set<Kind> PARTIES = Set.of(Kind.STATE, Kind.ADJECTIVE, Kind.PERSON, Kind.BODY, Kind.COMPANY);

    /** Groups that are nothing but their members. */
    private static final Map<String, List<String>> MEMBERS =
            Map.of("AUKUS", List.of("AUS", "GBR", "USA"), "QUAD", List.of("AUS", "IND", "JPN", "USA"));

    private final Map<String, Integer> weights = new LinkedHashMap<>();
    private final List<String> title = new ArrayList<>();
    private final @Nullable String publisher;
    private final @Nullable String home;
    private final List<String> voices;

    /**
     * Weighs the drafts.
     *
     * @param publisher state that speaks through the publisher
     * @param home state whose institutions go unnamed
     * @param voices those that speak together in a joint document
     */
    Topics(
            List<Draft> headline,
            List<List<Draft>> sentences,
            @Nullable String publisher,
            @Nullable String home,
            List<String> voices) {
        this.voices = List.copyOf(voices);
        this.publisher = publisher;
        this.home = home;
        for (Draft draft : headline) {
            draft.codes().forEach(c -> weights.merge(c, 3, Integer::sum));
            draft.codes().stream()
                    .filter(c -> MEMBERS.containsKey(c))
                    .flatMap(c -> MEMBERS.getOrDefault(c, List.of()).stream())
                    .filter(c -> !title.contains(c))
                    .forEach(title::add);
            draft.codes().stream()
                    .filter(c -> isParty(draft) && !title.contains(c))
                    .forEach(title::add);
        }
        for (List<Draft> sentence : sentences) {
            for (Draft draft : sentence) {
                draft.codes().forEach(c -> weights.merge(c, 1, Integer::sum));
            }
        }
        if (publisher != null) {
            weights.merge(publisher, 2, Integer::sum);
        }
    }

    /** A state, or somebody who acts for one. */
    static boolean isParty(Draft draft) {
        return PARTIES.contains(draft.kind()) || draft.kind() == Kind.REFERENCE;
    }

    @Nullable String publisher() {
        return publisher;
    }

    /** Those that speak together, empty but for joint documents. */
    List<String> voices() {
        return voices;
    }

    @Nullable String home() {
        return home;
    }

    /** The parties of the title, with the publishing state when the title names but one other. */
    List<String> parties() {
        List<String> parties = new ArrayList<>(title);
        if (publisher != null && parties.size() == 1 && !parties.contains(publisher)) {
            parties.add(publisher);
        }
        return parties;
    }

    /** The heaviest of the codes, in order of weight. */
    List<String> heaviest(List<String> codes, int count) {
        return codes.stream()
                .distinct()
                .sorted(Comparator.comparingInt((String c) -> -weights.getOrDefault(c, 0)))
                .limit(count)
                .toList();
    }

    /** The states that the whole document names most. */
    List<String> heaviest(int count) {
        return heaviest(weights.keySet().stream().filter(Topics::isState).toList(), count);
    }

    /** The state that stands out, null when there is none. */
    @Nullable String dominant() {
        List<String> two = heaviest(2);
        if (two.isEmpty()) {
            return null;
        }
        int first = Objects.requireNonNull(weights.get(two.get(0)));
        return two.size() == 1 || first >= 2 * weights.getOrDefault(two.get(1), 0) ? two.get(0) : null;
    }

    /** The state other than the given one that the document names most. */
    @Nullable String partnerOf(String code) {
        List<String> two = heaviest(2);
        List<String> titled =
                title.stream().filter(c -> isState(c) && !c.equals(code)).toList();
        if (titled.size() == 1) {
            return titled.get(0);
        }
        return two.stream().filter(c -> !c.equals(code)).findFirst().orElse(null);
    }

    /** ISO codes have three letters; so have some organisations, which the dictionary of states does not know. */
    static boolean isState(String code) {
        return code.length() == 3 && !ORGANISATIONS.contains(code);
    }

    private static final Set<String> ORGANISATIONS = Set.of(
            "CIS", "SCO", "OIC", "GCC", "LAS", "IMF", "WTO", "WHO", "ICC", "OAS", "IOM", "OTS", "PIF", "EAC", "EEU",
            "UNC", "NSA");
}
