package org.entente.event;

import java.util.List;
import java.util.Set;
import org.entente.actor.Mention;
import org.entente.language.Token;

/** Finds mentions by their position around a word, where the tree has attached them elsewhere. */
final class Nearby {
    private static final int REACH = 12;
    private static final Set<String> BETWEEN = Set.of(
            ",",
            "who",
            "which",
            "will",
            "is",
            "was",
            "has",
            "had",
            "have",
            "been",
            "would",
            "also",
            "currently",
            "now",
            "to");

    private static final Set<String> TURNS = Set.of(
            "face", "behalf", "wake", "light", "spite", "view", "margins", "sidelines", "because", "eve", "basis");

    private final Scene scene;
    private final Tree tree;

    Nearby(Scene scene) {
        this.scene = scene;
        this.tree = scene.tree();
    }

    /** Whether the token belongs to a time expression. */
    boolean isTime(int token) {
        return scene.times().stream().anyMatch(t -> t.first() <= token && token <= t.last());
    }

    /** The mention right before a verb, with nothing but auxiliaries and relative words between. */
    List<Integer> before(int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            Mention mention = scene.mentionAt(i);
            if (mention != null) {
                return mention.kind() == Mention.Kind.ADJECTIVE ? List.of() : tree.expand(List.of(mention.head()));
            }
            if (!BETWEEN.contains(tree.word(i)) && !tree.token(i).tag().equals("RB")) {
                return List.of();
            }
        }
        return List.of();
    }

    /** The mention after the preposition that stands right behind a verb: "was in Lima". */
    List<Integer> right(int verb, String preposition) {
        int i = verb + 1;
        while (i < tree.sentence().size() && (tree.token(i).tag().equals("RB") || isTime(i))) {
            i++;
        }
        return i < tree.sentence().size() && tree.word(i).equals(preposition) ? mentionAfter(i) : List.of();
    }

    /** The noun after the nearest such preposition to the right of a noun. */
    List<Integer> following(int noun, String preposition) {
        for (int i = noun + 1; i < tree.sentence().size() && i <= noun + REACH; i++) {
            Token token = tree.token(i);
            boolean named = scene.mentionAt(i) != null;
            if ((token.isVerb() && !named)
                    || token.tag().equals("MD")
                    || token.text().equals(";")) {
                return List.of();
            }
            if (isOfOther(i, noun)) {
                continue;
            }
            if (tree.word(i).equals(preposition) && (i + 1 >= tree.sentence().size() || !isTime(i + 1))) {
                List<Integer> mention = mentionAfter(i);
                boolean near = token.relation().equals("case") && token.head() > i && token.head() - i <= REACH;
                return mention.isEmpty() && near ? tree.expand(List.of(token.head())) : mention;
            }
        }
        return List.of();
    }

    /** Whether somebody is what others stand up to: "in the face of Russia's attacks". */
    boolean isFaced(Mention mention) {
        int of = mention.first() - 1;
        of -= of > 0 && tree.word(of).equals("the") ? 1 : 0;
        return of > 0 && tree.word(of).equals("of") && tree.word(of - 1).equals("face");
    }

    /** Whether an "of" goes with a turn of phrase and not with the noun: "in the face of", "on behalf of". */
    private boolean isOfOther(int i, int noun) {
        return tree.word(i).equals("of") && i - 1 > noun && TURNS.contains(tree.word(i - 1));
    }

    /** The head of the mention that begins behind a preposition. */
    private List<Integer> mentionAfter(int preposition) {
        for (int i = preposition + 1; i < tree.sentence().size() && i <= preposition + 2; i++) {
            Mention mention = scene.mentionAt(i);
            if (mention != null) {
                return mention.kind() == Mention.Kind.ADJECTIVE ? List.of() : tree.expand(List.of(mention.head()));
            }
            if (!tree.token(i).tag().equals("DT") || isTime(i)) {
                return List.of();
            }
        }
        return List.of();
    }
}
