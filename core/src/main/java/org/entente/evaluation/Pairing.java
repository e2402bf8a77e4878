package org.entente.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The best one-to-one pairing of the predicted and the reference events of one document, most similar pair first. */
final class Pairing {
    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::similarity)
            .reversed()
            .thenComparingInt(c -> c.pair.predicted)
            .thenComparingInt(c -> c.pair.reference);

    private Pairing() {}

    /** Positions in the two lists. */
    record Pair(int predicted, int reference) {}

    private record Candidate(double similarity, Pair pair) {}

    static List<Pair> of(List<Coding> predicted, List<Coding> reference) {
        Set<Integer> usedPredicted = new HashSet<>();
        Set<Integer> usedReference = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Candidate candidate : candidates(predicted, reference)) {
            Pair pair = candidate.pair;
            if (!usedPredicted.contains(pair.predicted) && usedReference.add(pair.reference)) {
                usedPredicted.add(pair.predicted);
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private static List<Candidate> candidates(List<Coding> predicted, List<Coding> reference) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < predicted.size(); i++) {
            for (int j = 0; j < reference.size(); j++) {
                Coding p = predicted.get(i);
                Coding g = reference.get(j);
                if (p.kind().equals(g.kind()) && p.overlap(g) > 0) {
                    candidates.add(new Candidate(similarity(p, g), new Pair(i, j)));
                }
            }
        }
        candidates.sort(BEST_FIRST);
        return candidates;
    }

    /** The terms are added in this order: another order rounds otherwise and breaks ties otherwise. */
    private static double similarity(Coding p, Coding g) {
        double similarity = 4 * sharedParties(p, g);
        similarity += Attribute.DATE.agrees(p, g) ? 2 : 0;
        for (Attribute attribute :
                List.of(Attribute.STATUS, Attribute.STAGE, Attribute.STANCE, Attribute.OBJECT_TYPE)) {
            similarity += attribute.agrees(p, g) ? 1 : 0;
        }
        return similarity + p.overlap(g);
    }

    /** Jaccard index of the codes of everybody who takes part. */
    private static double sharedParties(Coding p, Coding g) {
        Set<String> all = new HashSet<>(p.parties());
        all.addAll(g.parties());
        Set<String> shared = new HashSet<>(p.parties());
        shared.retainAll(g.parties());
        return all.isEmpty() ? 1 : (double) shared.size() / all.size();
    }
}
