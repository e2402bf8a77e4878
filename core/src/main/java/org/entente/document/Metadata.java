package org.entente.document;

import org.entente.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** What a source says about a document besides its text; null is unknown. */
record Metadata(
        @Nullable String id,
        @Nullable String published,
        @Nullable String publisher,
        @Nullable String title,
        @Nullable String url,
        @Nullable String license) {
    static final Metadata NONE = new Metadata(null, null, null, null, null, null);

    /** Empty and blank values are unknown. */
    Metadata {
        id = known(id);
        published = known(published);
        publisher = known(publisher);
        title = known(title);
        url = known(url);
        license = known(license);
    }

    private static @Nullable String known(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The fields of a record; others are ignored. */
    static Metadata of(JsonObject json) {
        return new Metadata(
                json.text("id"),
                json.text("published"),
                json.text("publisher"),
                json.text("title"),
                json.text("url"),
                json.text("license"));
    }

    /** This where it is known, else the other. */
    Metadata or(Metadata other) {
        return new Metadata(
                first(id, other.id),
                first(published, other.published),
                first(publisher, other.publisher),
                first(title, other.title),
                first(url, other.url),
                first(license, other.license));
    }

    private static @Nullable String first(@Nullable String a, @Nullable String b) {
        return a != null ? a : b;
    }
}
