package org.entente.judge;

/**
 * Makes probabilities of the model mean what they say: curves fitted on documents that it did not learn from (Platt,
 * "Probabilistic outputs for support vector machines", 1999).
 */
final class Confidence {
    private static final double PROPOSAL_SLOPE = 0.228;
    private static final double PROPOSAL_OFFSET = 0.23;
    private static final double NEWCOMER_SLOPE = 0.35;
    private static final double NEWCOMER_OFFSET = -1.17;
    private static final double EDGE = 1e-6;

    private Confidence() {}

    /** Of what a rule proposed. */
    static double ofProposal(double probability) {
        return curve(probability, PROPOSAL_SLOPE, PROPOSAL_OFFSET);
    }

    /** Of what only the model found. */
    static double ofNewcomer(double probability) {
        return curve(probability, NEWCOMER_SLOPE, NEWCOMER_OFFSET);
    }

    /** Two digits: more would differ between processors and mean nothing. */
    private static double curve(double probability, double slope, double offset) {
        double p = Math.min(1 - EDGE, Math.max(EDGE, probability));
        double calibrated = Vectors.sigmoid(slope * Math.log(p / (1 - p)) + offset);
        return Math.round(calibrated * 100) / 100.0;
    }
}
