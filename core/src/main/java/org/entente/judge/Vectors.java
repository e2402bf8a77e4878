package org.entente.judge;

import java.util.List;

/** Arithmetic of small vectors. */
final class Vectors {
    private Vectors() {}

    static void add(float[] sum, float[] summand) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += summand[i];
        }
    }

    /** The mean of the vectors at the positions. */
    static float[] mean(float[][] vectors, List<Integer> positions) {
        float[] mean = new float[vectors[0].length];
        positions.forEach(p -> add(mean, vectors[p]));
        for (int i = 0; i < mean.length; i++) {
            mean[i] /= positions.size();
        }
        return mean;
    }

    /** Gaussian error linear unit, in place (Hendrycks and Gimpel, 2016). */
    static void gelu(float[] vector) {
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) (0.5 * vector[i] * (1 + erf(vector[i] / Math.sqrt(2))));
        }
    }

    /** The error function, to about seven digits (Abramowitz and Stegun, 7.1.26). */
    private static double erf(double x) {
        double t = 1 / (1 + 0.3275911 * Math.abs(x));
        double poly = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
        return Math.copySign(1 - poly * Math.exp(-x * x), x);
    }

    static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    static double[] softmax(double[] scores) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            highest = Math.max(highest, score);
        }
        double[] shares = new double[scores.length];
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            shares[i] = Math.exp(scores[i] - highest);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
