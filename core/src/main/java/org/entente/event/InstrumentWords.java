package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The full title of an instrument, with its parties and matter: "agreement between A and B on mutual legal assistance". */
final class InstrumentWords {
    private static final int LONGEST = 45;
    private static final int NEAR = 2;
    private static final Set<String> OPENING = Set.of("between", "on", "concerning", "regarding", "for", "about");
    private static final Set<String> CLOSING =
            Set.of(",", ";", ".", ":", "(", "-lrb-", "signed", "was", "were", "is", "will", "has");

    private final Scene scene;
    private final Tree tree;
    private final Set<String> instruments;
    private final String text;

    InstrumentWords(Scene scene, Set<String> instruments, String text) {
        this.scene = scene;
        this.tree = scene.tree();
        this.instruments = instruments;
        this.text = text;
    }

    /** The title of the instrument that the trigger is or acts on; null when it names no parties and no matter. */
    @Nullable String of(int trigger) {
        for (int noun : nouns(trigger)) {
            if (isInstrument(noun)) {
                return title(noun);
            }
        }
        return null;
    }

    private List<Integer> nouns(int trigger) {
        List<Integer> nouns = new ArrayList<>(List.of(trigger));
        if (tree.token(trigger).head() >= 0 && tree.token(trigger).relation().startsWith("acl")) {
            nouns.add(tree.token(trigger).head());
        }
        int verb = tree.token(trigger).isVerb() ? trigger : tree.verbAbove(trigger);
        nouns.addAll(tree.prepositional(trigger, "of"));
        if (verb >= 0) {
            nouns.addAll(tree.objects(verb));
        }
        return nouns;
    }

    private @Nullable String title(int noun) {
        int last = noun;
        boolean opened = false;
        while (last + 1 < scene.sentence().size() && last < noun + LONGEST && !CLOSING.contains(tree.word(last + 1))) {
            last++;
            opened |= last <= noun + NEAR && OPENING.contains(tree.word(last));
        }
        return opened ? tree.sentence().span(noun, last).of(text) : null;
    }

    private boolean isInstrument(int i) {
        return tree.token(i).isNoun()
                && instruments.contains(tree.token(i).lemma().toLowerCase(Locale.ROOT));
    }
}
