package org.entente.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One execution of the reading command; a run that was interrupted has no {@code finished}. */
public record Run(
        long id, String version, Instant started, @Nullable Instant finished, Counts counts) {}
