package org.entente.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.evaluation.Pairing.Pair;
import org.entente.evaluation.Plover.Triple;
import org.entente.evaluation.Score.KindScore;
import org.entente.evaluation.Score.Mismatch;
import org.entente.evaluation.Score.Prf;
import org.entente.evaluation.Score.Share;
import org.jspecify.annotations.Nullable;

/** Counts document by document. Not thread-safe. */
final class Tally {
    private static final Set<Attribute> DYAD = EnumSet.of(Attribute.ACTORS, Attribute.RECIPIENTS);
    private static final Set<Attribute> FULL = EnumSet.of(
            Attribute.ACTORS,
            Attribute.RECIPIENTS,
            Attribute.STATUS,
            Attribute.DATE,
            Attribute.STAGE,
            Attribute.STANCE);

    private int documents;
    private int badOffsets;
    private final Count detect = new Count();
    private final Count plover = new Count();
    private int dyads;
    private int fulls;
    private final Map<String, Count> kinds = new TreeMap<>();
    private final Map<Attribute, Count> attributes = new EnumMap<>(Attribute.class);
    private final List<Mismatch> mismatches = new ArrayList<>();

    private static final class Count {
        int hits;
        int predicted;
        int reference;

        Prf prf() {
            return Prf.of(hits, predicted, reference);
        }
    }

    /** Counts the events whose quote does not stand at their offsets; none without a text. */
    void checkOffsets(@Nullable String text, List<Coding> predicted) {
        if (text != null) {
            int length = text.codePointCount(0, text.length());
            badOffsets += (int) predicted.stream()
                    .filter(e -> !slice(text, length, e).equals(e.quote()))
                    .count();
        }
    }

    private static String slice(String text, int length, Coding event) {
        int start = Math.min(length, event.start());
        int end = Math.max(start, Math.min(length, event.end()));
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }

    void add(String doc, List<Coding> predicted, List<Coding> reference) {
        documents++;
        List<Pair> pairs = Pairing.of(predicted, reference);
        count(predicted, reference, pairs);
        for (Pair pair : pairs) {
            if (!reference.get(pair.reference()).optional()) {
                addHit(doc, predicted.get(pair.predicted()), reference.get(pair.reference()));
            }
        }
        addUnpaired(doc, predicted, reference, pairs);
        addPlover(predicted, reference);
    }

    private void count(List<Coding> predicted, List<Coding> reference, List<Pair> pairs) {
        Set<Integer> free = pairs.stream()
                .filter(p -> reference.get(p.reference()).optional())
                .map(Pair::predicted)
                .collect(Collectors.toSet());
        for (int i = 0; i < predicted.size(); i++) {
            if (!free.contains(i)) {
                detect.predicted++;
                kind(predicted.get(i)).predicted++;
            }
        }
        for (Coding event : reference) {
            if (!event.optional()) {
                detect.reference++;
                kind(event).reference++;
            }
        }
    }

    private Count kind(Coding event) {
        return kinds.computeIfAbsent(event.kind(), k -> new Count());
    }

    private void addHit(String doc, Coding predicted, Coding reference) {
        Set<Attribute> wrong = EnumSet.noneOf(Attribute.class);
        for (Attribute attribute : Attribute.values()) {
            boolean agrees = attribute.agrees(predicted, reference);
            if (!agrees) {
                wrong.add(attribute);
            }
            if (attribute.stated(reference) || attribute.stated(predicted)) {
                Count count = attributes.computeIfAbsent(attribute, a -> new Count());
                count.reference++;
                count.hits += agrees ? 1 : 0;
            }
        }
        detect.hits++;
        kind(predicted).hits++;
        dyads += disjoint(wrong, DYAD) ? 1 : 0;
        if (disjoint(wrong, FULL)) {
            fulls++;
        } else {
            mismatches.add(new Mismatch("wrong " + labels(wrong), doc, summary(predicted), summary(reference)));
        }
    }

    private static boolean disjoint(Set<Attribute> a, Set<Attribute> b) {
        return a.stream().noneMatch(b::contains);
    }

    private static String labels(Set<Attribute> wrong) {
        return wrong.stream()
                .filter(a -> a != Attribute.DOMAIN)
                .map(Attribute::label)
                .collect(Collectors.joining(","));
    }

    private void addUnpaired(String doc, List<Coding> predicted, List<Coding> reference, List<Pair> pairs) {
        Set<Integer> pairedPredicted = pairs.stream().map(Pair::predicted).collect(Collectors.toSet());
        Set<Integer> pairedReference = pairs.stream().map(Pair::reference).collect(Collectors.toSet());
        for (int i = 0; i < predicted.size(); i++) {
            if (!pairedPredicted.contains(i)) {
                mismatches.add(new Mismatch("spurious", doc, summary(predicted.get(i)), null));
            }
        }
        for (int j = 0; j < reference.size(); j++) {
            if (!pairedReference.contains(j) && !reference.get(j).optional()) {
                mismatches.add(new Mismatch("missed", doc, null, summary(reference.get(j))));
            }
        }
    }

    private static String summary(Coding e) {
        int end = e.quote().codePointCount(0, e.quote().length()) > 160
                ? e.quote().offsetByCodePoints(0, 160)
                : e.quote().length();
        return "{'kind': " + Python.repr(e.kind())
                + ", 'stage': " + Python.repr(e.stage())
                + ", 'stance': " + Python.repr(e.stance())
                + ", 'status': " + Python.repr(e.status())
                + ", 'date': " + Python.repr(e.date())
                + ", 'a': " + Python.repr(e.actors())
                + ", 'r': " + Python.repr(e.recipients())
                + ", 'q': " + Python.repr(e.quote().substring(0, end)) + "}";
    }

    /** What only optional reference events yield is neither a hit nor a mistake. */
    private void addPlover(List<Coding> predicted, List<Coding> reference) {
        Set<Triple> found = triples(predicted);
        Set<Triple> required =
                triples(reference.stream().filter(e -> !e.optional()).toList());
        Set<Triple> free = triples(reference);
        free.removeAll(required);
        plover.reference += required.size();
        found.removeAll(free);
        plover.predicted += found.size();
        found.retainAll(required);
        plover.hits += found.size();
    }

    private static Set<Triple> triples(List<Coding> events) {
        Set<Triple> triples = new HashSet<>();
        events.forEach(e -> triples.addAll(Plover.triples(e)));
        return triples;
    }

    Score score() {
        Map<String, Share> shares = new LinkedHashMap<>();
        attributes.forEach((attribute, count) -> shares.put(attribute.label(), Share.of(count.hits, count.reference)));
        Map<String, KindScore> byKind = new LinkedHashMap<>();
        kinds.forEach((kind, count) -> byKind.put(kind, new KindScore(count.prf(), count.reference, count.predicted)));
        return new Score(
                documents,
                detect.reference,
                detect.predicted,
                badOffsets,
                detect.prf(),
                Prf.of(dyads, detect.predicted, detect.reference),
                Prf.of(fulls, detect.predicted, detect.reference),
                plover.prf(),
                shares,
                byKind,
                mismatches);
    }
}
