package org.entente.actor;

import java.util.List;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place in a sentence that names or refers to participants, or to a place on the map.
 *
 * @param sentence index of the sentence in the document
 * @param first first token of the noun phrase's name part, inclusive
 * @param last last token, inclusive
 * @param head the token through which the mention hangs in the dependency tree
 * @param participants whom it stands for: several for "the two countries", "the ministers of Japan and China"; empty
 *     for a pure place
 * @param place the state code of the location when the mention can be read as a place ("Baku" is AZE), else null
 */
public record Mention(
        int sentence,
        int first,
        int last,
        int head,
        Span span,
        Kind kind,
        List<Participant> participants,
        @Nullable String place) {
    /** What the words of a mention are. */
    public enum Kind {
        /** a state by name, short form, demonym or metonym: "Korea", "the North", "Seoul", "the Koreans" */
        STATE,
        /** an adjective of a state: "Korean", "Seoul's" before a noun that is no mention itself */
        ADJECTIVE,
        /** an intergovernmental organisation or its organ */
        IGO,
        /** ministry, armed service, parliament, agency, embassy, delegation, unit, ship */
        BODY,
        COMPANY,
        PERSON,
        /** an armed non-state group */
        GROUP,
        /** "the two countries", "both sides", "they", "he", "the ministers": resolved by coreference */
        REFERENCE,
        /** city, sea, site: a place only */
        PLACE
    }

    public Mention {
        participants = List.copyOf(participants);
        if (first > head || head > last) {
            throw new IllegalArgumentException("head " + head + " outside " + first + ".." + last);
        }
    }
}
