package org.entente.judge;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/**
 * The named tables of a trained model. The file: the number of tables; then for each its name, rows and columns, and the
 * values as 32-bit floats; all as {@link DataInputStream} reads them.
 */
final class Weights {
    private final Map<String, Matrix> tables;

    private Weights(Map<String, Matrix> tables) {
        this.tables = Map.copyOf(tables);
    }

    static Weights read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(in));
        Map<String, Matrix> tables = new HashMap<>();
        for (int n = data.readInt(); n > 0; n--) {
            String name = data.readUTF();
            int rows = data.readInt();
            int columns = data.readInt();
            float[] values = new float[Math.multiplyExact(rows, columns)];
            for (int i = 0; i < values.length; i++) {
                values[i] = data.readFloat();
            }
            tables.put(name, new Matrix(rows, columns, values));
        }
        return new Weights(tables);
    }

    Matrix table(String name) {
        Matrix table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("the weights have no table " + name);
        }
        return table;
    }

    float[] vector(String name) {
        return table(name).values();
    }

    Layer layer(String name) {
        return new Layer(table(name + ".weight"), vector(name + ".bias"));
    }
}
