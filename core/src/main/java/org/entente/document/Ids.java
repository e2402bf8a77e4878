package org.entente.document;

import org.entente.text.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Ids for documents that do not name themselves.
 *
 * @param id the id
 * @param place where what is so named lies; null when the id comes from its content
 */
record Ids(String id, @Nullable String place) {
    private static final int DIGITS = 8;

    /** Of a file; of its text where no file names it. */
    static Ids of(Found found, String text) {
        return found.id() == null ? ofContent(text) : new Ids(found.id(), found.place());
    }

    /** Of one of many records of a file. */
    static Ids of(Found found, int position, String text) {
        return found.id() == null
                ? ofContent(text)
                : new Ids(found.id() + "#" + position, found.place() + "#" + position);
    }

    private static Ids ofContent(String text) {
        return new Ids("stdin-" + hash(text).substring(0, 12), null);
    }

    /** Tells what lies here from what has the same id and lies elsewhere. */
    static String distinct(String id, String place) {
        return id + "~" + hash(place).substring(0, DIGITS);
    }

    private static String hash(String text) {
        return Sha256.hex(text);
    }
}
