package org.entente.speech;

import java.util.ArrayList;
import java.util.List;
import org.entente.actor.Mention;
import org.entente.language.Sentence;

/** Finds the sentences and mentions at an offset of the text. */
final class TextMap {
    private final List<Sentence> sentences;
    private final List<List<Mention>> mentions;

    TextMap(List<Sentence> sentences, List<Mention> mentions) {
        this.sentences = sentences;
        this.mentions = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            this.mentions.add(new ArrayList<>());
        }
        for (Mention mention : mentions) {
            this.mentions.get(mention.sentence()).add(mention);
        }
    }

    int size() {
        return sentences.size();
    }

    Sentence sentence(int index) {
        return sentences.get(index);
    }

    List<Mention> mentions(int sentence) {
        return mentions.get(sentence);
    }

    /** The last sentence that starts at or before the offset; −1 when none does. */
    int sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
