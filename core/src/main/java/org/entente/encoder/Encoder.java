package org.entente.encoder;

/** Turns a window of pieces into vectors. */
public interface Encoder {
    /**
     * One vector per piece, in order, all of the same length. Every piece sees every other; nothing is added, so markers
     * belong into {@code ids}.
     */
    float[][] encode(int[] ids);
}
