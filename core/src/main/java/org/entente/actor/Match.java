package org.entente.actor;

/** Where words of a sentence agree with the dictionaries: tokens {@code first} to {@code last}, both inclusive. */
record Match(int first, int last, Entry entry) {
    int next() {
        return last + 1;
    }

    EntryType type() {
        return entry.type();
    }
}
