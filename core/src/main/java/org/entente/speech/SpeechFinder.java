package org.entente.speech;

import java.util.List;
import org.entente.actor.Mention;
import org.entente.document.Document;
import org.entente.language.Sentence;

/** Finds who says what: quotations and interview turns. */
public interface SpeechFinder {
    /** The utterances in text order; a quotation may lie inside an answer. */
    List<Utterance> find(Document document, List<Sentence> sentences, List<Mention> mentions);
}
