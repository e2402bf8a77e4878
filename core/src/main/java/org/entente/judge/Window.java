package org.entente.judge;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a document as the encoder sees it: publisher and title, the parties, then sentences.
 *
 * @param ids pieces and markers
 * @param parties codes of the parties that have a marker, in the order of their markers
 * @param partyMarks where the marker of each party stands in the head of the window
 * @param first first sentence to be judged, inclusive; sentences before it are context
 * @param last end of the sentences to be judged, exclusive
 * @param sentenceMarks where the marker of each sentence stands
 * @param mentions by sentence, for each party, the markers before its mentions
 * @param times the marked times in text order
 */
record Window(
        List<Integer> ids,
        List<String> parties,
        List<Integer> partyMarks,
        int first,
        int last,
        Map<Integer, Integer> sentenceMarks,
        Map<Integer, List<List<Integer>>> mentions,
        List<Time> times) {

    /**
     * A time of the text.
     *
     * @param value EDTF without qualifiers of certainty, null when it names no date
     * @param mark where its marker stands
     */
    record Time(int sentence, @Nullable String value, int mark) {}
}
