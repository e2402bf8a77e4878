package org.entente.document;

import java.io.InputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How inputs are read.
 *
 * @param published the publication date of every document, whatever these state; null to go by what they state
 * @param publisher the publisher of documents that name none; null leaves it unknown
 * @param dateOrder how a date like 10/09/2016 is read when nothing in the document tells
 * @param maxBytes the largest document that is read, after decompression
 * @param standardInput what "-" means
 */
public record Options(
        @Nullable LocalDate published,
        @Nullable String publisher,
        DateOrder dateOrder,
        int maxBytes,
        InputStream standardInput) {
    public Options {
        if (maxBytes < 1) {
            throw new IllegalArgumentException("largest document: " + maxBytes);
        }
    }

    /** Stated dates, day first, documents of up to 64 MiB, and no standard input. */
    public static Options standard() {
        return new Options(null, null, DateOrder.DAY_FIRST, 64 << 20, InputStream.nullInputStream());
    }

    public Options withPublished(@Nullable LocalDate date) {
        return new Options(date, publisher, dateOrder, maxBytes, standardInput);
    }

    public Options withPublisher(@Nullable String name) {
        return new Options(published, name, dateOrder, maxBytes, standardInput);
    }

    public Options withDateOrder(DateOrder order) {
        return new Options(published, publisher, order, maxBytes, standardInput);
    }

    public Options withMaxBytes(int bytes) {
        return new Options(published, publisher, dateOrder, bytes, standardInput);
    }

    public Options withStandardInput(InputStream in) {
        return new Options(published, publisher, dateOrder, maxBytes, in);
    }
}
