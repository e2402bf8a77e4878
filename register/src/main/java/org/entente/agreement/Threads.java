package org.entente.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.entente.actor.PartyNames;
import org.entente.event.Kind;
import org.entente.event.Stage;
import org.entente.happening.Happening;

/**
 * Gathers the happenings that are steps of one agreement.
 *
 * <p>First those that name it, by parties, type and name. Then those that do not: "the pact" is the agreement that the same
 * document named last before it. A sentence on several pacts at once speaks of all that the document names, but never brings
 * one beyond negotiation.
 */
public final class Threads {
    private static final Comparator<Happening> MOST_TELLING = Comparator.comparing(
                    (Happening h) -> Instruments.isUnspecific(Draft.type(h)))
            .thenComparing(h -> -Draft.name(h.event()).length())
            .thenComparing(Happening::id);

    private final PartyNames names;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, Set<Integer>> byPair = new HashMap<>();

    private Threads(PartyNames names) {
        this.names = names;
    }

    /** The agreements of which the happenings are steps, the latest first; happenings of other kinds are left out. */
    public static List<Agreement> of(List<Happening> happenings, PartyNames names) {
        Threads threads = new Threads(names);
        List<Happening> steps = happenings.stream()
                .filter(h -> h.event().kind() == Kind.AGREEMENT)
                .sorted(MOST_TELLING)
                .toList();
        List<Happening> unnamed = new ArrayList<>();
        List<Happening> several = new ArrayList<>();
        for (Happening step : steps) {
            if (Instruments.isPlural(Draft.name(step.event()))) {
                several.add(step);
            } else if (isNamed(step, names)) {
                threads.place(step);
            } else {
                unnamed.add(step);
            }
        }
        unnamed.forEach(threads::attach);
        several.forEach(threads::spread);
        return threads.drafts.stream()
                .map(Draft::agreement)
                .sorted(Comparator.comparing(Agreement::lastMention, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(Agreement::id))
                .toList();
    }

    private static boolean isNamed(Happening h, PartyNames names) {
        return !Instruments.isUnspecific(Draft.type(h))
                || !Draft.subject(h, names).isGeneric();
    }

    private void place(Happening step) {
        near(step).stream()
                .filter(draft -> draft.fits(step, names))
                .findFirst()
                .ifPresentOrElse(draft -> add(step, draft), () -> begin(step));
    }

    private void attach(Happening step) {
        if (!Instruments.isDefinite(step.event().evidence().quote())) {
            begin(step);
            return;
        }
        near(step).stream()
                .filter(draft -> draft.sameParties(Draft.parties(step)) && draft.sameType(Draft.type(step)))
                .filter(Draft::isNamed)
                .filter(draft -> distance(draft, step).isPresent())
                .min(Comparator.comparing((Draft d) -> distance(d, step).orElseThrow() < 0)
                        .thenComparing(d -> Math.abs(distance(d, step).orElseThrow())))
                .ifPresentOrElse(draft -> draft.mention(step), () -> begin(step));
    }

    private void spread(Happening step) {
        boolean early =
                step.event().stage() == Stage.NEGOTIATING || step.event().stage() == Stage.PROPOSED;
        List<Draft> meant = near(step).stream()
                .filter(draft -> early && draft.isNamed() && draft.sameParties(Draft.parties(step)))
                .filter(draft -> draft.sameType(Draft.type(step))
                        && distance(draft, step).isPresent())
                .toList();
        if (meant.isEmpty()) {
            begin(step);
        }
        meant.forEach(draft -> draft.mention(step));
    }

    private static OptionalInt distance(Draft draft, Happening step) {
        return draft.distance(
                step.main().source().id(), step.main().event().evidence().start());
    }

    private void begin(Happening step) {
        drafts.add(new Draft(step, names));
        index(step, drafts.size() - 1);
    }

    private void add(Happening step, Draft draft) {
        draft.add(step, names);
        index(step, drafts.indexOf(draft));
    }

    private void index(Happening step, int draft) {
        pairs(step)
                .forEach(pair ->
                        byPair.computeIfAbsent(pair, p -> new TreeSet<>()).add(draft));
    }

    private List<Draft> near(Happening step) {
        Set<Integer> found = new TreeSet<>();
        pairs(step).forEach(pair -> found.addAll(byPair.getOrDefault(pair, Set.of())));
        return found.stream().map(drafts::get).toList();
    }

    private static List<String> pairs(Happening step) {
        List<String> codes = new ArrayList<>(new TreeSet<>(Draft.parties(step)));
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            for (int j = i + 1; j < codes.size(); j++) {
                pairs.add(codes.get(i) + " " + codes.get(j));
            }
        }
        return pairs;
    }
}
