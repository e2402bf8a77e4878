package org.entente.happening;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where an event stands written: a document without its text. */
public record Source(
        String id,
        @Nullable LocalDate published,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable String url) {}
