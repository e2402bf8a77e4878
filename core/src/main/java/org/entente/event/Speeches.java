package org.entente.event;

import java.util.Locale;
import java.util.Set;
import org.entente.language.Sentence;
import org.entente.language.Token;

/**
 * Tells whether two statements belong to one speech: what a speaker promises, asks or praises in the first person, or
 * what parties assure each other of, is one statement however many sentences it fills.
 */
final class Speeches {
    private static final Set<String> FIRST = Set.of("i", "we", "my", "our", "thank");

    private final Reading reading;

    Speeches(Reading reading) {
        this.reading = reading;
    }

    boolean join(Candidate a, Candidate b) {
        boolean same = a.kind() == Kind.STATEMENT
                && a.actorCodes().equals(b.actorCodes())
                && a.recipientCodes().equals(b.recipientCodes());
        return same && (a.actorCodes().equals(a.recipientCodes()) || (isFirstPerson(a) && isFirstPerson(b)));
    }

    private boolean isFirstPerson(Candidate candidate) {
        Sentence sentence = reading.sentences().get(candidate.sentences().get(0));
        for (Token token : sentence.tokens()) {
            if (FIRST.contains(token.text().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
