package org.entente.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much a register holds.
 *
 * @param undated how many of the documents have no publication date
 * @param first earliest publication date, null when no document has one
 * @param last latest publication date, null when no document has one
 */
public record Holdings(
        int documents,
        int undated,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {}
