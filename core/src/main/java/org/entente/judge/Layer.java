package org.entente.judge;

/** A linear layer: weights and bias. */
final class Layer {
    private final Matrix weights;
    private final float[] bias;

    Layer(Matrix weights, float[] bias) {
        this.weights = weights;
        this.bias = bias;
    }

    float[] apply(float[] input) {
        float[] output = weights.times(input);
        Vectors.add(output, bias);
        return output;
    }

    /** One number of the output. */
    float apply(int row, float[] input) {
        return weights.dot(row, input) + bias[row];
    }

    /** What comes out where nothing goes in; not to be changed. */
    float[] bias() {
        return bias;
    }
}
