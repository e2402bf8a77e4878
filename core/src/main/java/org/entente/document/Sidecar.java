package org.entente.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** What a file beside a document says about it: {@code speech.txt.meta.json} or {@code speech.meta.json}. */
final class Sidecar {
    static final String ENDING = ".meta.json";
    private static final long LARGEST = 1 << 20;

    private Sidecar() {}

    /** Nothing known when there is no such file. */
    static Metadata of(@Nullable Path document) throws Unreadable {
        Path name = document == null ? null : document.getFileName();
        if (document == null || name == null) {
            return Metadata.NONE;
        }
        String whole = name.toString();
        int dot = whole.lastIndexOf('.');
        for (String stem : List.of(whole, dot < 1 ? whole : whole.substring(0, dot))) {
            Path file = document.resolveSibling(stem + ENDING);
            if (Files.isRegularFile(file)) {
                return read(file);
            }
        }
        return Metadata.NONE;
    }

    private static Metadata read(Path file) throws Unreadable {
        try {
            if (Files.size(file) > LARGEST) {
                throw new Unreadable("larger than " + LARGEST + " bytes");
            }
            return Metadata.of(JsonObject.parse(Encoding.decode(Files.readAllBytes(file))));
        } catch (IOException | IllegalArgumentException | Unreadable e) {
            throw new Unreadable(file.getFileName() + " was not used: " + e.getMessage());
        }
    }
}
