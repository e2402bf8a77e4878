package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Mention;
import org.entente.actor.Participant;
import org.entente.language.Token;

/**
 * Who says what in one sentence: the words that a reporting verb introduces or follows ("He said that …", "…," he
 * said), whether quoted or not, and the verb whose words a token belongs to.
 */
final class Said {
    private static final int SHORTEST = 3;
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "''", "``", "'", "’", "‘");
    private static final Set<String> OWN = Set.of("i", "we", "they", "he", "she", "it", "our", "there");

    private static final Set<String> FIRST = Set.of("i", "we");

    private static final Set<String> OBLIGING = Set.of("must", "should", "needs", "need", "needed", "ought");

    private static final Set<String> DOCUMENTS = Set.of(
            "statement",
            "declaration",
            "resolution",
            "communique",
            "communiqué",
            "letter",
            "message",
            "commentary",
            "editorial",
            "note",
            "document",
            "text");

    private static final Set<String> VOICES = Set.of(
            "statement",
            "declaration",
            "resolution",
            "communique",
            "communiqué",
            "letter",
            "message",
            "commentary",
            "editorial",
            "note",
            "document",
            "text",
            "speech",
            "minister",
            "president",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "ministry",
            "official",
            "leader",
            "side",
            "party",
            "ambassador",
            "envoy",
            "government",
            "general",
            "parliament",
            "embassy",
            "diplomat",
            "delegation",
            "country",
            "state",
            "court",
            "both");

    private final Scene scene;
    private final Tree tree;
    private final Set<String> reporting;

    /** Takes the lemmas of {@code reporting} for verbs that tell what somebody says. */
    Said(Scene scene, Set<String> reporting) {
        this.scene = scene;
        this.tree = scene.tree();
        this.reporting = reporting;
    }

    /** The tokens of the words said, in text order. */
    List<Integer> content(int verb) {
        int start = phraseStart(verb);
        boolean before = isClosed(start) && !isFollowedByWords(verb);
        List<Integer> tokens = new ArrayList<>();
        int first = before ? contentStart(start) : verb + 1;
        int end = before ? start : contentEnd(verb);
        for (int i = first; i < end; i++) {
            tokens.add(i);
        }
        return tokens;
    }

    /** The subjects of the clauses said: mentions and pronouns that a clause is about. */
    List<Integer> subjects(int verb) {
        return content(verb).stream()
                .filter(i -> tree.token(i).relation().startsWith("nsubj"))
                .toList();
    }

    /** The subjects of the words said that stand for the side of the speaker. */
    List<Integer> ownSubjects(int verb) {
        Set<String> own = Participant.codes(participants(tree.subjects(verb)));
        return subjects(verb).stream()
                .filter(i -> {
                    Set<String> codes = Participant.codes(scene.participants(i));
                    return codes.isEmpty() ? OWN.contains(tree.word(i)) : own.containsAll(codes);
                })
                .toList();
    }

    /** The reporting verb to whose words the token belongs, the innermost one. */
    Optional<Integer> verbOver(int token) {
        Optional<Integer> found = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < tree.sentence().size(); i++) {
            if (i != token && isReporting(i)) {
                List<Integer> content = content(i);
                if (content.contains(token) && content.size() < least) {
                    found = Optional.of(i);
                    least = content.size();
                }
            }
        }
        return found;
    }

    /** Whether the token stands for somebody who speaks, or for his words; "Peru's conduct" threatens nobody in words. */
    boolean canSpeak(int token) {
        return scene.mentionAt(token) != null
                || FIRST.contains(tree.word(token))
                || VOICES.contains(tree.token(token).lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether the token names a document that states or demands something. */
    boolean isDocument(int token) {
        return DOCUMENTS.contains(tree.token(token).lemma().toLowerCase(Locale.ROOT));
    }

    /** Of whom the words said demand something: "Peru must", "Peru needs to". */
    List<Integer> obliged(int verb) {
        Set<String> own = Participant.codes(participants(tree.subjects(verb)));
        return content(verb).stream()
                .filter(i -> OBLIGING.contains(tree.word(i)) && !tree.token(i).isNoun())
                .flatMap(i -> bound(i).stream())
                .filter(s -> Participant.codes(scene.participants(s)).stream().noneMatch(own::contains))
                .toList();
    }

    private List<Integer> bound(int modal) {
        Token token = tree.token(modal);
        int verb = token.isVerb() && !token.relation().startsWith("aux") ? modal : token.head();
        return verb < 0 ? List.of() : tree.subjects(verb);
    }

    private boolean isReporting(int i) {
        return tree.token(i).isVerb() && reporting.contains(tree.token(i).lemma());
    }

    private List<Participant> participants(List<Integer> tokens) {
        return tokens.stream().flatMap(t -> scene.participants(t).stream()).toList();
    }

    /** The first token of subject and verb, where the subject stands right before the verb. */
    private int phraseStart(int verb) {
        int start = verb;
        for (int subject : subjectsBefore(verb)) {
            if (subject < verb) {
                Mention mention = scene.mentionAt(subject);
                int first = mention != null
                        ? mention.first()
                        : tree.subtree(subject).stream()
                                .mapToInt(Integer::intValue)
                                .min()
                                .orElse(subject);
                start = Math.min(start, Math.min(first, subject));
            }
        }
        while (start > 0 && start > verb - 2 && tree.token(start - 1).relation().equals("advmod")) {
            start--;
        }
        return start > 0 && tree.token(start - 1).tag().equals("DT") ? start - 1 : start;
    }

    /** The subjects of the verb, or the noun before it that the tree has made its head: '"Yes," the minister added'. */
    private List<Integer> subjectsBefore(int verb) {
        Token token = tree.token(verb);
        return token.relation().equals("acl") && token.head() == verb - 1
                ? List.of(token.head())
                : tree.sentence().children(verb, "nsubj");
    }

    /** Whether a comma or a closing quotation mark ends some words right before the token. */
    private boolean isClosed(int start) {
        return start > SHORTEST
                && (tree.token(start - 1).tag().equals(",")
                        || QUOTES.contains(tree.token(start - 1).text()));
    }

    /** Whether the words said follow the verb. */
    private boolean isFollowedByWords(int verb) {
        for (int i = verb + 1; i < tree.sentence().size() && i <= verb + 12; i++) {
            if (tree.word(i).equals("that") && tree.token(i).relation().equals("mark")) {
                return true;
            }
        }
        return tree.sentence().children(verb, "ccomp").stream().anyMatch(c -> c > verb);
    }

    private int contentStart(int end) {
        int open = -1;
        for (int i = 0; i < end - 1; i++) {
            String text = tree.token(i).text();
            if (open < 0 && (text.equals("“") || text.equals("\""))) {
                open = i;
            }
        }
        return open > 0 && open < end - SHORTEST ? open : 0;
    }

    /** The next verb of saying beside this one, or the end of the sentence. */
    private int contentEnd(int verb) {
        for (int i = verb + 1; i < tree.sentence().size(); i++) {
            Token token = tree.token(i);
            boolean beside = token.head() == verb
                    && (token.relation().equals("conj") || token.relation().equals("advcl"));
            if (token.isVerb() && reporting.contains(token.lemma()) && beside) {
                return i;
            }
            if (tree.word(i).equals("according")) {
                return i;
            }
        }
        return tree.sentence().size();
    }
}
