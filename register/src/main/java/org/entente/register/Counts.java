package org.entente.register;

/**
 * What a run did.
 *
 * @param read documents stored, new or changed
 * @param unchanged documents the register already held
 * @param skipped inputs that could not be read
 * @param events events in the documents that were stored
 */
public record Counts(int read, int unchanged, int skipped, int events) {}
