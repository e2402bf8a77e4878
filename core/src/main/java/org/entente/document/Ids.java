package org.entente.document;

import java.nio.charset.StandardCharsets;

/** Ids of documents that no file names. */
final class Ids {
    private Ids() {}

    static String ofContent(String text) {
        return "stdin-" + IdSet.sha256(text.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
    }
}
