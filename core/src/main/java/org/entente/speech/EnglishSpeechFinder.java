package org.entente.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.actor.Mention;
import org.entente.document.Document;
import org.entente.language.Sentence;

/** Quotations and interview turns of English texts. Immutable; safe to share between threads. */
public final class EnglishSpeechFinder implements SpeechFinder {
    private final SpeechWords words;

    private EnglishSpeechFinder(SpeechWords words) {
        this.words = words;
    }

    /** Loads the committed resources. */
    public static EnglishSpeechFinder load() {
        return new EnglishSpeechFinder(SpeechWords.load());
    }

    @Override
    public List<Utterance> find(Document document, List<Sentence> sentences, List<Mention> mentions) {
        String text = document.text();
        TextMap map = new TextMap(sentences, mentions);
        People people = new People(map, words);
        List<Utterance> found = new ArrayList<>(new Turns(text, words, people).find());
        found.addAll(new Attributor(text, map, words, people, QuotationScanner.scan(text)).attribute());
        found.sort(Comparator.comparingInt((Utterance u) -> u.span().start())
                .thenComparingInt(u -> -u.span().end()));
        return List.copyOf(found);
    }
}
