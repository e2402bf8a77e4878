package org.entente.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of the linear models, read from one flat little-endian file, memory-mapped where it is a plain file.
 *
 * <p>Layout: the ints {@code MAGIC} and length of the version, the version in UTF-8, padding to 8 bytes; then the
 * sections tags, moves, relations, clusters. A section starts with the ints kind, slots, pool, 0 and holds {@code slots}
 * longs, an open hash table with linear probing. Kind 1 keeps three 16-bit weights in the slot; kind 2 keeps a count
 * and an offset into the pool, which follows as {@code pool} shorts of weights and {@code pool} bytes of classes, padded
 * to 8 bytes; kind 3 keeps the word hash and its class. The upper 16 bits of a slot of kind 1 and 2 are the low bits of
 * the feature hash.
 */
final class Weights {
    private static final int MAGIC = 0x31544E45;
    private static final String FILE = "english.weights";

    private final String version;
    private final Scorer tags;
    private final Scorer moves;
    private final Scorer relations;
    private final Clusters clusters;

    private Weights(ByteBuffer file) {
        file.order(ByteOrder.LITTLE_ENDIAN);
        if (file.getInt() != MAGIC) {
            throw new IllegalArgumentException("not a file of weights: " + FILE);
        }
        byte[] name = new byte[file.getInt()];
        file.get(name);
        version = new String(name, UTF_8);
        align(file);
        tags = Table.read(file);
        moves = Table.read(file);
        relations = Table.read(file);
        clusters = Table.read(file);
    }

    String version() {
        return version;
    }

    Scorer tags() {
        return tags;
    }

    Scorer moves() {
        return moves;
    }

    Scorer relations() {
        return relations;
    }

    Clusters clusters() {
        return clusters;
    }

    /** From the directory in the system property {@code entente.models}, else from the class path. */
    static Weights load() {
        try {
            String directory = System.getProperty("entente.models");
            if (directory != null) {
                return map(Path.of(directory, FILE));
            }
            URL url = Objects.requireNonNull(Weights.class.getResource(FILE), FILE);
            return url.getProtocol().equals("file") ? map(Path.of(URI.create(url.toString()))) : unpack(url);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Weights map(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return new Weights(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    private static Weights unpack(URL url) throws IOException {
        try (InputStream in = url.openStream()) {
            byte[] bytes = in.readAllBytes();
            return new Weights(
                    ByteBuffer.allocateDirect(bytes.length).put(bytes).flip());
        }
    }

    private static void align(ByteBuffer file) {
        file.position((file.position() + 7) & ~7);
    }

    /** One section. */
    private static final class Table implements Scorer, Clusters {
        private final int slots;
        private final LongBuffer table;
        private final @Nullable ShortBuffer weights;
        private final @Nullable ByteBuffer classes;

        private Table(int slots, LongBuffer table, @Nullable ShortBuffer weights, @Nullable ByteBuffer classes) {
            this.slots = slots;
            this.table = table;
            this.weights = weights;
            this.classes = classes;
        }

        static Table read(ByteBuffer file) {
            int kind = file.getInt();
            int slots = file.getInt();
            int pool = file.getInt();
            file.getInt();
            LongBuffer table = file.slice(file.position(), 8 * slots)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asLongBuffer();
            file.position(file.position() + 8 * slots);
            if (kind != 2) {
                return new Table(slots, table, null, null);
            }
            ShortBuffer weights = file.slice(file.position(), 2 * pool)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asShortBuffer();
            ByteBuffer classes = file.slice(file.position() + 2 * pool, pool);
            file.position(file.position() + 3 * pool);
            align(file);
            return new Table(slots, table, weights, classes);
        }

        @Override
        public void score(Features features, float[] scores) {
            ShortBuffer pool = weights;
            ByteBuffer names = classes;
            for (int i = 0; i < features.size(); i++) {
                long slot = find(features.get(i));
                if (slot == 0) {
                    continue;
                }
                if (pool == null || names == null) {
                    scores[0] += (short) slot;
                    scores[1] += (short) (slot >> 16);
                    scores[2] += (short) (slot >> 32);
                } else {
                    int offset = (int) slot;
                    int end = offset + ((int) (slot >>> 32) & 0xFF);
                    for (int k = offset; k < end; k++) {
                        scores[names.get(k)] += pool.get(k);
                    }
                }
            }
        }

        private long find(long hash) {
            long check = hash & 0xFFFF;
            int at = (int) (((hash >>> 32) * slots) >>> 32);
            while (true) {
                long slot = table.get(at);
                if (slot == 0 || slot >>> 48 == check) {
                    return slot;
                }
                at = at + 1 == slots ? 0 : at + 1;
            }
        }

        @Override
        public int of(int word) {
            int at = (int) (((word & 0xFFFFFFFFL) * slots) >>> 32);
            while (true) {
                long slot = table.get(at);
                if (slot == 0) {
                    return 0;
                }
                if ((int) slot == word) {
                    return (int) (slot >>> 32);
                }
                at = at + 1 == slots ? 0 : at + 1;
            }
        }
    }
}
