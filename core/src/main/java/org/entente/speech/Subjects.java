package org.entente.speech;

import java.util.List;
import java.util.Optional;
import org.entente.actor.Mention;
import org.entente.actor.Participant;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the verbs of speech of a sentence and who their subjects are. */
final class Subjects {
    private static final int NEAR = 4;
    /** Sentences of more tokens are lists or rubble, and not worth the time. */
    private static final int LONGEST = 1_000;

    private static final int ACCORDING_REACH = 10;

    private final TextMap map;
    private final SpeechWords words;
    private final People people;
    private final List<Span> quotations;

    Subjects(TextMap map, SpeechWords words, People people, List<Span> quotations) {
        this.map = map;
        this.words = words;
        this.people = people;
        this.quotations = quotations;
    }

    /** The subject of the first verb of speech between the offsets. */
    Optional<Participant> of(int sentence, int from, int to, @Nullable Participant last) {
        Sentence tokens = map.sentence(sentence);
        if (tokens.size() > LONGEST) {
            return Optional.empty();
        }
        for (int i = firstToken(tokens, from);
                i < tokens.size() && tokens.token(i).span().start() < to;
                i++) {
            Optional<Participant> subject = isSpeech(tokens, i) ? subject(sentence, i, last) : Optional.empty();
            if (subject.isPresent()) {
                return subject;
            }
        }
        return Optional.empty();
    }

    /** The subject of the last verb of speech between the offsets. */
    Optional<Participant> lastOf(int sentence, int from, int to, @Nullable Participant last) {
        Sentence tokens = map.sentence(sentence);
        if (tokens.size() > LONGEST) {
            return Optional.empty();
        }
        for (int i = firstToken(tokens, to) - 1;
                i >= 0 && tokens.token(i).span().start() >= from;
                i--) {
            Optional<Participant> subject = isSpeech(tokens, i) ? subject(sentence, i, last) : Optional.empty();
            if (subject.isPresent()) {
                return subject;
            }
        }
        return Optional.empty();
    }

    /** The first token that starts at or behind the offset. */
    private static int firstToken(Sentence sentence, int offset) {
        int low = 0;
        int high = sentence.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentence.token(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isSpeech(Sentence sentence, int i) {
        Token token = sentence.token(i);
        boolean verb = token.tag().isEmpty() || token.isVerb();
        return verb && words.has("verb", token.text()) && !isQuoted(token.span());
    }

    private boolean isQuoted(Span span) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).start() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && quotations.get(low - 1).contains(span);
    }

    private Optional<Participant> subject(int sentence, int verb, @Nullable Participant last) {
        Sentence tokens = map.sentence(sentence);
        int subject = treeSubject(tokens, verb);
        if (subject < 0) {
            return nearest(sentence, verb, last);
        }
        Optional<Participant> named = within(sentence, subject, subject).or(() -> subtree(sentence, subject));
        return named.or(() -> implied(sentence, subject, last));
    }

    /** The token of the subject in the tree; climbs over conjuncts and participles; −1 when the tree has none. */
    private int treeSubject(Sentence sentence, int verb) {
        int at = verb;
        for (int steps = 0; steps < 3 && at >= 0; steps++) {
            int nearest = -1;
            for (int subject : sentence.children(at, "nsubj", "nsubj:pass")) {
                boolean nearer = nearest < 0 || Math.abs(subject - at) < Math.abs(nearest - at);
                nearest = nearer && !isQuoted(sentence.token(subject).span()) ? subject : nearest;
            }
            if (nearest >= 0) {
                return nearest;
            }
            Token token = sentence.token(at);
            boolean climbs = token.relation().matches("conj|advcl|xcomp|acl|ccomp|parataxis");
            at = climbs ? token.head() : -1;
        }
        return -1;
    }

    /** The participant of a mention that covers a token between the two. */
    private Optional<Participant> within(int sentence, int first, int last) {
        return map.mentions(sentence).stream()
                .filter(m -> m.first() <= last && m.last() >= first && m.kind() != Mention.Kind.PLACE)
                .filter(m -> !m.participants().isEmpty() && !isQuoted(m.span()))
                .map(m -> m.participants().get(0))
                .findFirst();
    }

    /** A mention inside the noun phrase: the state of "South Korean officials". */
    private Optional<Participant> subtree(int sentence, int head) {
        int first = head;
        for (int child :
                map.sentence(sentence).children(head, "amod", "compound", "nmod:poss", "appos", "flat", "nmod")) {
            first = Math.min(first, child);
            Optional<Participant> inside = within(sentence, child, child);
            if (inside.isPresent()) {
                return inside;
            }
        }
        return within(sentence, first, head);
    }

    /** A pronoun is the last speaker; a message speaks for the person named in the sentence or the one before. */
    private Optional<Participant> implied(int sentence, int subject, @Nullable Participant last) {
        Token token = map.sentence(sentence).token(subject);
        String word = token.text();
        boolean role = words.has("role", word) && followsArticle(sentence, subject);
        if (words.has("pronoun", word) || role) {
            return spokeBefore(sentence).or(() -> Optional.ofNullable(last));
        }
        if (!words.has("text", word)) {
            return token.isProperNoun() ? people.byName(word) : Optional.empty();
        }
        return person(sentence).or(() -> sentence > 0 ? person(sentence - 1) : Optional.empty());
    }

    /** The named speaker of the sentence before, if it reports speech without quotation marks. */
    private Optional<Participant> spokeBefore(int sentence) {
        if (sentence == 0 || map.sentence(sentence - 1).size() > LONGEST) {
            return Optional.empty();
        }
        Sentence before = map.sentence(sentence - 1);
        for (int i = 0; i < before.size(); i++) {
            int subject = isSpeech(before, i) ? treeSubject(before, i) : -1;
            if (subject >= 0) {
                return within(sentence - 1, subject, subject).or(() -> subtree(sentence - 1, subject));
            }
        }
        return Optional.empty();
    }

    private boolean followsArticle(int sentence, int token) {
        return token > 0 && map.sentence(sentence).token(token - 1).text().equalsIgnoreCase("the");
    }

    private Optional<Participant> person(int sentence) {
        return map.mentions(sentence).stream()
                .filter(m -> m.kind() == Mention.Kind.PERSON && !isQuoted(m.span()))
                .flatMap(m -> m.participants().stream())
                .findFirst();
    }

    /** Without a tree: a mention right behind the verb ("said X"), else the last one before it, else what a pronoun implies. */
    private Optional<Participant> nearest(int sentence, int verb, @Nullable Participant last) {
        Sentence tokens = map.sentence(sentence);
        boolean follows = verb == 0
                || !Character.isLetterOrDigit(tokens.token(verb - 1).text().charAt(0));
        if (follows) {
            Optional<Participant> behind = within(sentence, verb + 1, Math.min(verb + NEAR, tokens.size() - 1));
            if (behind.isPresent()) {
                return behind;
            }
        }
        for (int i = verb - 1; i >= 0 && verb - i <= NEAR; i--) {
            String word = tokens.token(i).text();
            if (words.has("pronoun", word) || words.has("text", word)) {
                return within(sentence, i, i).or(() -> implied(sentence, verb - 1, last));
            }
            Optional<Participant> before = within(sentence, i, i);
            if (before.isPresent()) {
                return before;
            }
        }
        return lastBefore(sentence, verb);
    }

    private Optional<Participant> lastBefore(int sentence, int verb) {
        List<Mention> mentions = map.mentions(sentence);
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            boolean usable = mention.last() < verb && !mention.participants().isEmpty() && !isQuoted(mention.span());
            if (usable && mention.kind() != Mention.Kind.PLACE) {
                return Optional.of(mention.participants().get(0));
            }
        }
        return Optional.empty();
    }

    /** "According to X" in the sentence. */
    Optional<Participant> accordingTo(int sentence) {
        Sentence tokens = map.sentence(sentence);
        for (int i = 0; i + 1 < tokens.size() && tokens.size() <= LONGEST; i++) {
            boolean phrase = tokens.token(i).text().equalsIgnoreCase("according")
                    && tokens.token(i + 1).text().equals("to")
                    && !isQuoted(tokens.token(i).span());
            if (phrase) {
                return within(sentence, i + 2, Math.min(i + 1 + ACCORDING_REACH, tokens.size() - 1));
            }
        }
        return Optional.empty();
    }
}
