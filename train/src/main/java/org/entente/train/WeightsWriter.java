package org.entente.train;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes the file that {@code org.entente.language.Weights} reads; the layout is described there. */
final class WeightsWriter {
    private static final int MAGIC = 0x31544E45;
    private static final double LOAD = 0.7;

    private final ByteBuffer out = ByteBuffer.allocate(1 << 28).order(ByteOrder.LITTLE_ENDIAN);

    WeightsWriter(String version) {
        byte[] name = version.getBytes(UTF_8);
        out.putInt(MAGIC).putInt(name.length).put(name);
        align();
    }

    void write(Path file) throws IOException {
        byte[] bytes = new byte[out.position()];
        out.flip().get(bytes);
        Files.write(file, bytes);
    }

    private void align() {
        while (out.position() % 8 != 0) {
            out.put((byte) 0);
        }
    }

    private void header(int kind, int slots, int pool) {
        out.putInt(kind).putInt(slots).putInt(pool).putInt(0);
    }

    /** Three weights a feature, in the slot itself; the smallest are left out until the section fits. */
    void packed(Perceptron model, int bytes, float scale) {
        long[] keys = model.keys();
        float[] largest = new float[keys.length];
        for (int i = 0; i < keys.length; i++) {
            largest[i] = largest(model.row(keys[i])) * model.importance(keys[i]);
        }
        float threshold = Thresholds.keeping((int) (bytes * LOAD / 8), largest);
        long[] table = new long[slots((int) (bytes * LOAD / 8))];
        for (int i = 0; i < keys.length; i++) {
            float[] row = model.row(keys[i]);
            if (largest[i] >= threshold) {
                long slot = quantised(row[0], scale) | quantised(row[1], scale) << 16 | quantised(row[2], scale) << 32;
                if (slot != 0) {
                    place(table, keys[i], slot);
                }
            }
        }
        header(1, table.length, 0);
        put(table);
    }

    /** Only the classes with a weight, in a pool; the smallest are left out until the section fits. */
    void sparse(Perceptron model, int bytes, float scale) {
        long[] keys = model.keys();
        float threshold = 0.1f;
        while (size(model, keys, threshold, scale) > bytes) {
            threshold *= 1.1f;
        }
        int kept = 0;
        int cells = 0;
        for (long key : keys) {
            int n = count(model.row(key), least(model, key, threshold, scale));
            kept += n > 0 ? 1 : 0;
            cells += n;
        }
        long[] table = new long[slots(kept)];
        short[] weights = new short[cells];
        byte[] classes = new byte[cells];
        int at = 0;
        for (long key : keys) {
            float[] row = model.row(key);
            float least = least(model, key, threshold, scale);
            int n = count(row, least);
            if (n == 0) {
                continue;
            }
            place(table, key, (long) n << 32 | at);
            for (int c = 0; c < row.length; c++) {
                if (Math.abs(row[c]) >= least) {
                    weights[at] = (short) quantised(row[c], scale);
                    classes[at++] = (byte) c;
                }
            }
        }
        header(2, table.length, cells);
        put(table);
        for (short w : weights) {
            out.putShort(w);
        }
        out.put(classes);
        align();
    }

    private static double size(Perceptron model, long[] keys, float threshold, float scale) {
        double bytes = 0;
        for (long key : keys) {
            int n = count(model.row(key), least(model, key, threshold, scale));
            bytes += n > 0 ? 8 / LOAD + 3 * n : 0;
        }
        return bytes;
    }

    /** The least weight of this key that is kept; what rounds to zero never is. */
    private static float least(Perceptron model, long key, float threshold, float scale) {
        return Math.max(0.5f / scale, threshold / model.importance(key));
    }

    void clusters(Map<Integer, Integer> clusters) {
        long[] table = new long[slots(clusters.size())];
        clusters.forEach((word, cluster) -> {
            int at = (int) (((word & 0xFFFFFFFFL) * table.length) >>> 32);
            while (table[at] != 0) {
                at = (at + 1) % table.length;
            }
            table[at] = (long) cluster << 32 | (word & 0xFFFFFFFFL);
        });
        header(3, table.length, 0);
        put(table);
    }

    private static int slots(int kept) {
        return Math.max(8, (int) (kept / LOAD));
    }

    private void put(long[] table) {
        for (long slot : table) {
            out.putLong(slot);
        }
    }

    private static void place(long[] table, long key, long slot) {
        int at = (int) (((key >>> 32) * table.length) >>> 32);
        while (table[at] != 0) {
            at = at + 1 == table.length ? 0 : at + 1;
        }
        table[at] = slot | ((key & 0xFFFF) << 48);
    }

    private static long quantised(float weight, float scale) {
        int q = Math.round(weight * scale);
        return Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, q)) & 0xFFFFL;
    }

    private static float largest(float[] row) {
        float largest = 0;
        for (float w : row) {
            largest = Math.max(largest, Math.abs(w));
        }
        return largest;
    }

    private static int count(float[] row, float threshold) {
        int n = 0;
        for (float w : row) {
            n += Math.abs(w) >= threshold ? 1 : 0;
        }
        return n;
    }
}
