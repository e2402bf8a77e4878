package org.entente.event;

import java.util.List;
import java.util.Set;
import org.entente.actor.Mention;
import org.entente.actor.Participant;

/** Whom a promise is to help or to oppose: "pledged to keep supporting Chad", "resolve to stand united against Chad". */
final class Beneficiaries {
    private static final Set<String> HELPING =
            Set.of("support", "help", "assist", "aid", "defend", "back", "strengthen", "equip", "protect", "arm");
    private static final Set<String> OPPOSING = Set.of("against", "counter", "confront", "oppose");
    private static final int REACH = 3;

    private final Scene scene;
    private final Tree tree;

    Beneficiaries(Scene scene) {
        this.scene = scene;
        this.tree = scene.tree();
    }

    /** The participants behind the first word of helping or opposing to the right of the trigger. */
    List<Participant> of(int trigger, Set<String> excluded) {
        for (int i = trigger + 1; i < tree.sentence().size(); i++) {
            if (tree.token(i).text().equals(";")) {
                return List.of();
            }
            String lemma = tree.token(i).lemma();
            if (HELPING.contains(lemma) || OPPOSING.contains(tree.word(i)) || OPPOSING.contains(lemma)) {
                List<Participant> found = Parties.without(behind(i), excluded);
                if (found.stream().anyMatch(p -> p.code() != null)) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** Whom the sentence tells of being helped or defended: "helps Ukraine against Russia's aggression". */
    List<Participant> defended(Set<String> excluded) {
        for (int i = 0; i < tree.sentence().size(); i++) {
            if (HELPING.contains(tree.token(i).lemma())) {
                List<Participant> found = Parties.without(behind(i), excluded);
                if (found.stream().anyMatch(p -> p.code() != null)) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private List<Participant> behind(int word) {
        for (Mention mention : scene.mentions()) {
            if (mention.first() > word) {
                boolean near = mention.first() - word <= REACH;
                boolean party = mention.kind() != Mention.Kind.PLACE;
                return near && party
                        ? scene.coordinated(mention).stream()
                                .flatMap(m -> m.participants().stream())
                                .toList()
                        : List.of();
            }
        }
        return List.of();
    }
}
