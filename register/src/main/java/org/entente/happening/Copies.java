package org.entente.happening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Which documents are copies of which: agency reports and releases that several publishers print.
 *
 * <p>A document copies another when most of its wording stands there. Copies of copies belong together; the first of them to
 * be published stands for all.
 */
public final class Copies {
    private static final double MOST = 0.7;

    /** A wording shared by more documents than this is a set phrase, not a copy. */
    private static final int SET_PHRASE = 200;

    private static final Comparator<Source> FIRST_PUBLISHED = Comparator.comparing(
                    Source::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Source::id);

    private final Map<String, Source> originals;

    private Copies(Map<String, Source> originals) {
        this.originals = originals;
    }

    /** Finds the copies among documents; those without a sketch are copies of none. */
    public static Copies among(Collection<Source> sources, Map<String, Sketch> sketches) {
        List<Source> inTime =
                sources.stream().distinct().sorted(FIRST_PUBLISHED).toList();
        Map<String, Source> originals = new HashMap<>();
        Map<Long, List<Source>> byHash = new HashMap<>();
        for (Source next : inTime) {
            Sketch sketch = sketches.get(next.id());
            originals.put(next.id(), sketch == null ? next : original(next, sketch, byHash, sketches, originals));
            if (sketch != null) {
                sketch.hashes()
                        .forEach(hash -> byHash.computeIfAbsent(hash, h -> new ArrayList<>())
                                .add(next));
            }
        }
        return new Copies(originals);
    }

    private static Source original(
            Source next,
            Sketch sketch,
            Map<Long, List<Source>> byHash,
            Map<String, Sketch> sketches,
            Map<String, Source> originals) {
        Map<Source, Long> shared = sketch.hashes().stream()
                .map(hash -> byHash.getOrDefault(hash, List.of()))
                .filter(holders -> holders.size() <= SET_PHRASE)
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(s -> s, Collectors.counting()));
        return shared.keySet().stream()
                .sorted(FIRST_PUBLISHED)
                .filter(known -> isCopy(sketch, Objects.requireNonNull(sketches.get(known.id()))))
                .map(known -> Objects.requireNonNull(originals.get(known.id())))
                .findFirst()
                .orElse(next);
    }

    /** Whether most of the wording of the shorter stands in the other. */
    public static boolean isCopy(Sketch a, Sketch b) {
        return a.containment(b) >= MOST;
    }

    /** The first published of the documents that say what this one says; itself when it copies none. */
    public Source original(Source source) {
        return originals.getOrDefault(source.id(), source);
    }

    /** The reports by independent source, in their order. */
    public List<Citation> citations(List<SourcedEvent> reports) {
        Map<Source, List<SourcedEvent>> byOriginal = new LinkedHashMap<>();
        reports.forEach(r -> byOriginal
                .computeIfAbsent(original(r.source()), original -> new ArrayList<>())
                .add(r));
        List<Citation> citations = new ArrayList<>();
        byOriginal.forEach((original, own) -> citations.add(new Citation(original, originalFirst(original, own))));
        return citations;
    }

    private static List<SourcedEvent> originalFirst(Source original, List<SourcedEvent> reports) {
        return reports.stream()
                .sorted(Comparator.comparing((SourcedEvent r) -> !r.source().equals(original)))
                .toList();
    }
}
