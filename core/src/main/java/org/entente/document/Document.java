package org.entente.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One published text, as read: the text is exact after newline normalisation, and every offset points into it.
 *
 * @param id unique and stable: the same source gives the same id
 * @param published day of publication, null when unknown
 */
public record Document(
        String id,
        @Nullable LocalDate published,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable String url,
        @Nullable String license,
        String text) {
    public Document {
        if (id.isBlank()) {
            throw new IllegalArgumentException("document without id");
        }
    }

    /** The day of publication as EDTF, null when unknown. */
    public @Nullable String day() {
        return published == null ? null : published.toString();
    }
}
