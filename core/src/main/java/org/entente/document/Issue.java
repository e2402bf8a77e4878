package org.entente.document;

import org.jspecify.annotations.Nullable;

/**
 * Something a person should know about an input: one clear message.
 *
 * @param source the path as the user would name it, "-" for standard input
 * @param line line of the file, counted from 1; null when it is about the whole
 */
public record Issue(
        Severity severity,
        Category category,
        String source,
        @Nullable Integer line,
        String message) {

    /** How bad it is. */
    public enum Severity {
        /** a decision worth knowing */
        NOTE,
        /** read, but with something left unknown */
        WARNING,
        /** not read */
        ERROR
    }

    /** Whose fault it is. */
    public enum Category {
        /** the document or path */
        INPUT,
        /** the way the program was called */
        CONFIG,
        /** disk, memory, permissions */
        RESOURCE,
        /** the program */
        INTERNAL
    }

    /** For a person: {@code source:line: message}. */
    public String text() {
        return source + (line == null ? "" : ":" + line) + ": " + message;
    }
}
