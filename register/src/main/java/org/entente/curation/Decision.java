package org.entente.curation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.entente.text.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * One line of the log.
 *
 * @param number from 1, without gaps
 * @param by who decided
 * @param targets one event; of a merge two, of a split the one that leaves and then those that stay; of an undo none
 * @param field of a correction, as the export calls it; else null
 * @param old the value before, as JSON; null when nothing was replaced
 * @param value the new value, as JSON; null when nothing is put in its place
 * @param reason null when none was given
 * @param undoes number of the decision that no longer holds; null unless it is an undo
 * @param hash of this line and the hash of the one before
 */
public record Decision(
        long number,
        Instant at,
        String by,
        Act act,
        List<Target> targets,
        @Nullable String field,
        @Nullable String old,
        @Nullable String value,
        @Nullable String reason,
        @Nullable Long undoes,
        String hash) {
    /** The hash before the first. */
    public static final String NO_HASH = "";

    public Decision {
        targets = List.copyOf(targets);
    }

    /** The line with its hash after the line with the hash {@code before}. */
    public Decision after(String before) {
        return new Decision(number, at, by, act, targets, field, old, value, reason, undoes, hashAfter(before));
    }

    /** Whether nothing in it was changed since it was written after that line. */
    public boolean follows(String before) {
        return hash.equals(hashAfter(before));
    }

    private String hashAfter(String before) {
        StringBuilder line = new StringBuilder();
        for (Object part : new @Nullable Object[] {before, number, at, by, act, field, old, value, reason, undoes}) {
            add(line, Objects.toString(part, null));
        }
        for (Target t : targets) {
            add(line, t.event());
            add(line, t.doc());
            add(line, t.kind());
            add(line, t.quote());
            add(line, String.join(" ", t.parties()));
        }
        return Sha256.hex(line.toString());
    }

    /** With its length before it, so that no two lines look alike. */
    private static void add(StringBuilder line, @Nullable String part) {
        line.append(part == null ? "-" : part.length() + ":" + part).append('\n');
    }
}
