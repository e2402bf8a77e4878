package org.entente.document;

import java.util.List;

/** What became of one document of the input. */
public sealed interface Outcome permits Outcome.Read, Outcome.Skipped {
    /**
     * It can be read on.
     *
     * @param origin where it came from: file, with the line for one of many
     * @param notes what was assumed or left unknown; none of it prevents reading
     */
    record Read(Document document, String origin, List<Issue> notes) implements Outcome {
        public Read {
            notes = List.copyOf(notes);
        }
    }

    /** It cannot, and why. */
    record Skipped(Issue issue) implements Outcome {}
}
