package org.entente.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one evaluation.
 *
 * @param documents number of documents in scope: those with reference events
 * @param referenceEvents number of reference events that must be found
 * @param predictedEvents number of predicted events, without those that match an optional reference event
 * @param badOffsets number of predicted events whose quote does not stand at their offsets
 * @param attributes over matched pairs, the share that agrees, by name of the attribute
 * @param kinds detection by kind, in order of the alphabet
 * @param mismatches everything that is not a full match, document by document
 */
public record Score(
        int documents,
        int referenceEvents,
        int predictedEvents,
        int badOffsets,
        Prf detect,
        Prf dyad,
        Prf full,
        Prf plover,
        Map<String, Share> attributes,
        Map<String, KindScore> kinds,
        List<Mismatch> mismatches) {
    public Score {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
        mismatches = List.copyOf(mismatches);
    }

    /** Precision, recall and their harmonic mean, to four digits. */
    public record Prf(double precision, double recall, double f1) {
        static Prf of(int hits, int predicted, int reference) {
            double p = predicted == 0 ? 0 : (double) hits / predicted;
            double r = reference == 0 ? 0 : (double) hits / reference;
            return new Prf(round(p), round(r), p + r == 0 ? 0 : round(2 * p * r / (p + r)));
        }
    }

    /** How often an attribute agrees, to four digits, and out of how many. */
    public record Share(double correct, int of) {
        static Share of(int correct, int of) {
            return new Share(round((double) correct / of), of);
        }
    }

    /** Detection of one kind. */
    public record KindScore(Prf detect, int reference, int predicted) {}

    /**
     * A pair that agrees in part, or an event without partner.
     *
     * @param what "spurious", "missed", or "wrong" with the attributes that differ
     */
    public record Mismatch(
            String what,
            String doc,
            @Nullable String predicted,
            @Nullable String reference) {}

    /** The figures as one line of JSON, without the mismatches. */
    public String json(boolean perKind) {
        return ScoreText.json(this, perKind);
    }

    /**
     * The figures for a person to read.
     *
     * @param errors how many mismatches to show
     */
    public String text(boolean perKind, int errors) {
        return ScoreText.text(this, perKind, errors);
    }

    /** To four digits; only an exact half goes to the even neighbour. */
    private static double round(double value) {
        return new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
    }
}
