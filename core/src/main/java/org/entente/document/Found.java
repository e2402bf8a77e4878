package org.entente.document;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One file to read, or why a path gives none.
 *
 * @param source the path as the user would name it, "-" for standard input
 * @param path null for standard input
 * @param id the path below the folder that was given; null where content must name it
 * @param place the path from the root, the same however the user names it; null where there is no id
 * @param problem null when it can be opened
 */
record Found(
        String source,
        @Nullable Path path,
        @Nullable String id,
        @Nullable String place,
        @Nullable Unreadable problem) {

    static Found problem(String source, Unreadable problem) {
        return new Found(source, null, null, null, problem);
    }
}
