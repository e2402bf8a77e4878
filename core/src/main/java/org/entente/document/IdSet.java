package org.entente.document;

import java.util.Arrays;
import org.entente.text.Sha256;

/**
 * The ids of a run, as 64 bits of their SHA-256 each: 16 bytes of memory an id, and one false alarm expected in a run
 * of six thousand million documents. Not thread-safe.
 */
final class IdSet {
    private long[] slots = new long[1024];
    private int size;

    /** False when it was there before. */
    boolean add(String id) {
        if (2 * size >= slots.length) {
            long[] old = slots;
            slots = new long[2 * old.length];
            Arrays.stream(old).filter(hash -> hash != 0).forEach(hash -> slots[slot(hash)] = hash);
        }
        long hash = hash(id);
        int slot = slot(hash);
        boolean isNew = slots[slot] == 0;
        slots[slot] = hash;
        size += isNew ? 1 : 0;
        return isNew;
    }

    private int slot(long hash) {
        int slot = (int) hash & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != hash) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private static long hash(String id) {
        long hash = Long.parseUnsignedLong(Sha256.hex(id).substring(0, 16), 16);
        return hash == 0 ? 1 : hash;
    }
}
