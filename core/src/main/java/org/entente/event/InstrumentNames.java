package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Gives an agreement the name that a later sentence tells: "Called the Fishing Rights Treaty, the pact would …", "Such a
 * deal, known as the Visa Waiver Agreement, …".
 */
final class InstrumentNames {
    private static final int REACH = 4;
    private static final int LONGEST = 12;
    private static final Set<String> CALLING = Set.of("call", "know", "name", "title", "dub", "entitle");
    private static final Set<String> SMALL = Set.of("of", "and", "on", "for", "the", "in");

    private final Reading reading;
    private final Set<String> instruments;
    private final Topics topics;

    InstrumentNames(Reading reading, Set<String> instruments, Topics topics) {
        this.reading = reading;
        this.instruments = instruments;
        this.topics = topics;
    }

    List<Candidate> complete(List<Candidate> candidates) {
        List<Candidate> named = new ArrayList<>(candidates);
        for (int s = 0; s < reading.sentences().size(); s++) {
            String name = name(reading.sentences().get(s));
            int agreement = name == null ? -1 : before(named, s);
            if (name != null && agreement >= 0) {
                Candidate c = named.get(agreement);
                named.set(agreement, Candidates.about(c, name, topics.agreementType(name)));
            }
        }
        return named;
    }

    /** The last agreement told in one of the sentences just before. */
    private static int before(List<Candidate> candidates, int sentence) {
        for (int i = candidates.size() - 1; i >= 0; i--) {
            Candidate c = candidates.get(i);
            int own = c.sentences().get(0);
            if (c.kind() == Kind.AGREEMENT && own < sentence && own >= sentence - REACH) {
                return i;
            }
        }
        return -1;
    }

    /** The name that the sentence gives to the instrument it speaks of; null when it gives none. */
    private @Nullable String name(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (isCalling(sentence, i)) {
                int from = i + 1;
                while (from < sentence.size()
                        && Set.of("as", "the", "“", "\"", "‘").contains(word(sentence, from))) {
                    from++;
                }
                int last = end(sentence, from);
                if (last > from) {
                    return sentence.span(from, last).of(reading.document().text());
                }
            }
        }
        return null;
    }

    private boolean isCalling(Sentence sentence, int i) {
        Token token = sentence.token(i);
        boolean calls = token.isVerb()
                && CALLING.contains(token.lemma())
                && !token.tag().equals("VB");
        int instrument = i == 0 ? next(sentence) : previous(sentence, i);
        return calls && instrument >= 0 && isMeant(sentence, instrument);
    }

    /** The subject that a fronted "Called …," belongs to: the first noun behind a comma. */
    private int next(Sentence sentence) {
        for (int i = 2; i + 2 < sentence.size() && i < 2 * LONGEST; i++) {
            if (word(sentence, i).equals(",")) {
                return i + 2;
            }
        }
        return -1;
    }

    private static int previous(Sentence sentence, int i) {
        return sentence.token(i - 1).tag().equals(",") ? i - 2 : i - 1;
    }

    /** "the pact", "such a deal", "this agreement": an instrument that the text has spoken of. */
    private boolean isMeant(Sentence sentence, int noun) {
        return noun > 0
                && instruments.contains(sentence.token(noun).lemma())
                && Set.of("the", "this", "that", "a").contains(word(sentence, noun - 1))
                && (!word(sentence, noun - 1).equals("a")
                        || (noun > 1 && word(sentence, noun - 2).equals("such")));
    }

    /** The last word of the capitalised name from the token on that ends in an instrument; before the token for none. */
    private int end(Sentence sentence, int from) {
        int last = from - 1;
        for (int i = from; i < sentence.size() && i < from + LONGEST; i++) {
            boolean capital = Character.isUpperCase(sentence.token(i).text().charAt(0));
            if (!capital && !SMALL.contains(word(sentence, i))) {
                return last;
            }
            if (capital && instruments.contains(word(sentence, i))) {
                last = i;
            }
        }
        return last;
    }

    private static String word(Sentence sentence, int i) {
        return sentence.token(i).text().toLowerCase(Locale.ROOT);
    }
}
