package org.entente.happening;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The wording of a document in a kilobyte: the smallest hashes of all runs of four words, and how many runs there are.
 *
 * <p>Bottom-k sketch after Broder, "On the resemblance and containment of documents" (1997): the share of common hashes among
 * the smallest of both together estimates how much of the wording they share.
 *
 * @param runs how many different runs the text has
 * @param hashes the smallest, ascending
 */
public record Sketch(int runs, List<Long> hashes) {
    private static final int RUN = 4;
    private static final int KEPT = 128;
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public Sketch {
        hashes = List.copyOf(hashes);
    }

    public static Sketch of(String text) {
        List<String> words = new ArrayList<>(List.of(BREAKS.split(text.toLowerCase(Locale.ROOT), -1)));
        words.removeIf(String::isEmpty);
        TreeSet<Long> all = new TreeSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            all.add(hash(words.subList(i, i + RUN)));
        }
        return new Sketch(all.size(), all.stream().limit(KEPT).toList());
    }

    /** FNV-1a over the characters, stirred so that small values are no likelier for some words than for others. */
    private static long hash(List<String> words) {
        long hash = 0xcbf29ce484222325L;
        for (String word : words) {
            for (int i = 0; i <= word.length(); i++) {
                hash = (hash ^ (i < word.length() ? word.charAt(i) : ' ')) * 0x100000001b3L;
            }
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        return hash ^ (hash >>> 33);
    }

    /** How much of the wording of the shorter stands in the other, 0 to 1, near enough. */
    double containment(Sketch other) {
        if (runs == 0 || other.runs == 0) {
            return 0;
        }
        double resemblance = resemblance(other);
        double common = resemblance * (runs + other.runs) / (1 + resemblance);
        return Math.min(1, common / Math.min(runs, other.runs));
    }

    private double resemblance(Sketch other) {
        TreeSet<Long> union = new TreeSet<>(hashes);
        union.addAll(other.hashes);
        List<Long> smallest = union.stream().limit(KEPT).toList();
        TreeSet<Long> own = new TreeSet<>(hashes);
        TreeSet<Long> others = new TreeSet<>(other.hashes);
        long common = smallest.stream()
                .filter(hash -> own.contains(hash) && others.contains(hash))
                .count();
        return (double) common / smallest.size();
    }

    /** The sketch as bytes, to be kept. */
    public byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES + Long.BYTES * hashes.size());
        buffer.putInt(runs);
        hashes.forEach(buffer::putLong);
        return buffer.array();
    }

    /** The sketch of {@link #bytes}. */
    public static Sketch of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int runs = buffer.getInt();
        long[] hashes = new long[buffer.remaining() / Long.BYTES];
        buffer.asLongBuffer().get(hashes);
        return new Sketch(runs, Arrays.stream(hashes).boxed().toList());
    }
}
