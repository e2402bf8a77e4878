package org.entente.language;

/** A linear model: every feature has a weight for every class. */
public interface Scorer {
    /** Adds the weights of the features to the scores, one score a class. */
    void score(Features features, float[] scores);
}
