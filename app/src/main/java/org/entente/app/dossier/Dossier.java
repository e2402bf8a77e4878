package org.entente.app.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.entente.register.Holdings;
import org.jspecify.annotations.Nullable;

/**
 * What is known between two parties on a day.
 *
 * @param today the day it looks from
 * @param asOf the same day when the reader asked for it, so that later documents were left out; else null
 * @param used the documents that could have said something
 * @param all all documents of the register
 */
public record Dossier(
        Party first,
        Party second,
        LocalDate today,
        @Nullable LocalDate asOf,
        Holdings used,
        Holdings all,
        List<Entry> entries) {
    public Dossier {
        entries = List.copyOf(entries);
    }

    /** A state or organisation by code and usual name. */
    public record Party(String code, String name) {}

    List<Entry> of(Section section) {
        return entries.stream().filter(e -> e.section() == section).toList();
    }

    /** Sections that hold something, in reading order. */
    List<Section> sections() {
        return Stream.of(Section.values()).filter(s -> !of(s).isEmpty()).toList();
    }

    /** How many documents the entries quote. */
    long quotedDocuments() {
        return entries.stream()
                .flatMap(e -> e.happening().reports().stream())
                .map(r -> r.source().id())
                .distinct()
                .count();
    }
}
