package org.entente.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class VectorsTest {
    @Test
    void geluIsThatOfThePaper() {
        float[] vector = {-3f, -1f, 0f, 0.5f, 1f, 3f};
        Vectors.gelu(vector);
        double[] expected = {-0.0040497, -0.1586553, 0, 0.3457312, 0.8413447, 2.9959503};
        for (int i = 0; i < expected.length; i++) {
            assertThat((double) vector[i]).isCloseTo(expected[i], within(1e-5));
        }
    }

    @Test
    void sharesSumToOneHoweverLargeTheScores() {
        double[] shares = Vectors.softmax(new double[] {1000, 1000, 998});
        assertThat(shares[0] + shares[1] + shares[2]).isCloseTo(1, within(1e-12));
        assertThat(shares[0]).isEqualTo(shares[1]).isGreaterThan(shares[2]);
    }

    @Test
    void theMeanIsTakenOverThePositions() {
        float[][] vectors = {{1, 2}, {3, 4}, {100, 100}};
        assertThat(Vectors.mean(vectors, List.of(0, 1))).containsExactly(2, 3);
    }

    @Test
    void aMatrixMultipliesByRows() {
        Matrix matrix = new Matrix(2, 3, new float[] {1, 2, 3, 4, 5, 6});
        assertThat(matrix.times(new float[] {1, 0, 2})).containsExactly(7, 16);
    }
}
