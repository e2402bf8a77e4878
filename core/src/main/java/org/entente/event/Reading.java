package org.entente.event;

import java.util.List;
import org.entente.actor.Mention;
import org.entente.document.Document;
import org.entente.language.Sentence;
import org.entente.speech.Utterance;
import org.entente.time.Timex;

/** Everything the earlier stages found in a document: what events are coded from. */
public record Reading(
        Document document,
        List<Sentence> sentences,
        List<Mention> mentions,
        List<Timex> times,
        List<Utterance> utterances) {}
