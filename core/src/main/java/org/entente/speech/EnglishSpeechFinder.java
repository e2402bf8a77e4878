package org.entente.speech;

import java.util.List;
import org.entente.actor.Mention;
import org.entente.document.Document;
import org.entente.language.Sentence;

/** Quotations and interview turns of English texts. */
public final class EnglishSpeechFinder implements SpeechFinder {
    private EnglishSpeechFinder() {}

    /** Loads the committed resources. */
    public static EnglishSpeechFinder load() {
        return new EnglishSpeechFinder();
    }

    @Override
    public List<Utterance> find(Document document, List<Sentence> sentences, List<Mention> mentions) {
        return List.of();
    }
}
