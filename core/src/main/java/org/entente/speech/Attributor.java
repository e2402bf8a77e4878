package org.entente.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Participant;
import org.entente.language.Sentence;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds who says a quotation: the subject of a verb of speech in its sentence, behind it or before it, "according to" X,
 * else whoever spoke last in the paragraph or introduced it.
 */
final class Attributor {
    /** Characters that marks and spaces may take between a quotation and the sentence behind. */
    private static final int NEAR = 3;
    /** Characters over which a speaker is remembered. */
    private static final int FAR = 1_000;

    private final String text;
    private final TextMap map;
    private final Subjects subjects;
    private final List<Span> quotations;
    private @Nullable Participant last;
    private int lastEnd;

    Attributor(String text, TextMap map, SpeechWords words, People people, List<Span> quotations) {
        this.text = text;
        this.map = map;
        this.subjects = new Subjects(map, words, people, quotations);
        this.quotations = quotations;
    }

    /** The quotations with their speakers, in text order. */
    List<Utterance> attribute() {
        List<Utterance> result = new ArrayList<>();
        for (int i = 0; i < quotations.size(); i++) {
            Span quotation = quotations.get(i);
            Participant speaker = speaker(i).orElse(null);
            if (speaker != null) {
                last = speaker;
                lastEnd = quotation.end();
            }
            if (isSpeech(quotation, speaker)) {
                result.add(new Utterance(quotation, Utterance.Kind.QUOTATION, speaker));
            }
        }
        return result;
    }

    /** Single words in quotation marks are names or irony; few words are speech when somebody says them. */
    private boolean isSpeech(Span quotation, @Nullable Participant speaker) {
        String words = quotation.of(text).strip();
        int gap = words.indexOf(' ');
        boolean several = gap > 0;
        return several && (speaker != null || words.indexOf(' ', words.indexOf(' ', gap + 1) + 1) > 0);
    }

    private Optional<Participant> speaker(int index) {
        Span quotation = quotations.get(index);
        int first = map.sentenceAt(quotation.start());
        int end = map.sentenceAt(Math.max(quotation.start(), quotation.end() - 1));
        if (first < 0) {
            return Optional.empty();
        }
        Optional<Participant> found = behind(quotation, end).or(() -> before(quotation, first));
        if (found.isPresent()) {
            return found;
        }
        return subjects.accordingTo(end)
                .or(() -> subjects.accordingTo(first))
                .or(() -> continued(quotation))
                .or(() -> introduced(quotation, first));
    }

    /** "…," X said; or a sentence of its own behind a question mark: "…?" asked X. */
    private Optional<Participant> behind(Span quotation, int sentence) {
        int limit = nextStart(quotation);
        Optional<Participant> same = subjects.of(sentence, quotation.end(), limit, last);
        if (same.isPresent() || sentence + 1 >= map.size()) {
            return same;
        }
        Sentence next = map.sentence(sentence + 1);
        boolean adjacent = next.span().start() <= quotation.end() + NEAR
                && text.indexOf('\n', quotation.end()) >= next.span().start()
                && !next.tokens().isEmpty();
        boolean goesOn = adjacent && startsLower(next);
        return goesOn ? subjects.of(sentence + 1, quotation.end(), limit, last) : Optional.empty();
    }

    private static boolean startsLower(Sentence sentence) {
        for (int i = 0; i < Math.min(2, sentence.size()); i++) {
            if (Character.isLowerCase(sentence.token(i).text().codePointAt(0))) {
                return true;
            }
        }
        return false;
    }

    private int nextStart(Span quotation) {
        int next = index(quotation) + 1;
        return next < quotations.size() ? quotations.get(next).start() : text.length();
    }

    private int index(Span quotation) {
        int low = 0;
        int high = quotations.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).start() < quotation.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** X said: "…". */
    private Optional<Participant> before(Span quotation, int sentence) {
        int start = map.sentence(sentence).span().start();
        return subjects.lastOf(sentence, start, quotation.start(), last);
    }

    /** The speaker of the quotation before, when only a new paragraph or a few words lie between. */
    private Optional<Participant> continued(Span quotation) {
        if (last == null || quotation.start() - lastEnd > FAR) {
            return Optional.empty();
        }
        String between = text.substring(Math.min(lastEnd, quotation.start()), quotation.start());
        if (between.indexOf('\n') < 0) {
            return Optional.of(last);
        }
        String words = between.substring(0, between.length() - 1).strip();
        boolean nextParagraph = words.length() < FAR / 5 && words.indexOf('\n') < 0 && startsParagraph(quotation);
        return nextParagraph ? Optional.of(last) : Optional.empty();
    }

    private boolean startsParagraph(Span quotation) {
        int mark = quotation.start() - 1;
        return mark <= 0 || text.charAt(mark - 1) == '\n';
    }

    /** Who speaks in the sentence before, in the same paragraph or behind its colon. */
    private Optional<Participant> introduced(Span quotation, int sentence) {
        if (sentence == 0) {
            return Optional.empty();
        }
        Sentence previous = map.sentence(sentence - 1);
        String between = text.substring(Math.min(previous.span().end(), quotation.start()), quotation.start());
        boolean colon = text.charAt(previous.span().end() - 1) == ':';
        boolean near = between.indexOf('\n') < 0 || colon;
        return near
                ? subjects.lastOf(
                        sentence - 1, previous.span().start(), previous.span().end(), last)
                : Optional.empty();
    }
}
