package org.entente.judge;

/** A table of numbers, row by row. */
final class Matrix {
    private final int rows;
    private final int columns;
    private final float[] values;

    /** @param values kept, not copied */
    Matrix(int rows, int columns, float[] values) {
        if (values.length != rows * columns) {
            throw new IllegalArgumentException(rows + " x " + columns + " with " + values.length + " values");
        }
        this.rows = rows;
        this.columns = columns;
        this.values = values;
    }

    /** All values, row by row; not to be changed. */
    float[] values() {
        return values;
    }

    /** The product with a column vector. */
    float[] times(float[] vector) {
        if (vector.length != columns) {
            throw new IllegalArgumentException(vector.length + " numbers for " + columns + " columns");
        }
        float[] product = new float[rows];
        for (int row = 0; row < rows; row++) {
            product[row] = dot(row, vector);
        }
        return product;
    }

    /** The product of one row with a column vector. */
    float dot(int row, float[] vector) {
        float sum = 0;
        int offset = row * columns;
        for (int i = 0; i < columns; i++) {
            sum += values[offset + i] * vector[i];
        }
        return sum;
    }

    float at(int row, int column) {
        return values[row * columns + column];
    }
}
