package org.entente.event;

import java.util.Set;
import org.entente.actor.Mention;

/** Finds captions that show two sides together without a verb: "President Garcia with President Mesa of Bolivia". */
final class Captions {
    /** The noun under which the lexicon keeps what a caption tells. */
    static final String NOUN = "[caption]";

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD", "VB");

    private Captions() {}

    /** The last word of the one side, before "with", or −1 where the sentence is no caption. */
    static int trigger(Scene scene) {
        int with = -1;
        for (int i = 0; i < scene.sentence().size(); i++) {
            if (FINITE.contains(scene.tree().token(i).tag())) {
                return -1;
            }
            if (with < 0 && scene.tree().word(i).equals("with")) {
                with = i;
            }
        }
        return with > 0 && isPerson(scene, 0, with - 1) && startsPerson(scene, with + 1) ? with - 1 : -1;
    }

    private static boolean isPerson(Scene scene, int first, int last) {
        Mention mention = scene.mentionAt(last);
        return mention != null && mention.first() <= first + 1 && isNamed(mention);
    }

    private static boolean startsPerson(Scene scene, int first) {
        return scene.mentions().stream().anyMatch(m -> m.first() >= first && m.first() <= first + 1 && isNamed(m));
    }

    private static boolean isNamed(Mention mention) {
        return mention.participants().stream().anyMatch(p -> p.name() != null && p.code() != null);
    }
}
