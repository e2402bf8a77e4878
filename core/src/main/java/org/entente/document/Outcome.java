package org.entente.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one document of the input. */
public sealed interface Outcome permits Outcome.Read, Outcome.Skipped {
    /**
     * It can be read on.
     *
     * @param origin where it came from: file, with the line for one of many
     * @param place what names the document: its file as a path from the root, with the line for one of many; null when
     *     the document itself gives its id
     * @param notes what was assumed or left unknown; none of it prevents reading
     */
    record Read(Document document, String origin, @Nullable String place, List<Issue> notes) implements Outcome {
        public Read {
            notes = List.copyOf(notes);
        }

        /** The same under another id. */
        public Read withId(String id) {
            Document d = document;
            return new Read(
                    new Document(id, d.published(), d.publisher(), d.title(), d.url(), d.license(), d.text()),
                    origin,
                    place,
                    notes);
        }

        /** The id for a document that lies at a place, when something that lies elsewhere has its own. */
        public String distinctId() {
            return place == null ? document.id() : Ids.distinct(document.id(), place);
        }
    }

    /** It cannot, and why. */
    record Skipped(Issue issue) implements Outcome {}
}
