package org.entente.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.Mention;
import org.entente.actor.Participant;
import org.entente.language.Token;

/** Follows the role paths of a frame from its trigger to participants. */
final class RoleFiller {

    private final Scene scene;
    private final Tree tree;
    private final Set<String> light;

    /** Looks from triggers of the scene; {@code light} are the verbs that carry an event noun: "held talks". */
    RoleFiller(Scene scene, Set<String> light) {
        this.scene = scene;
        this.light = light;
        this.tree = scene.tree();
    }

    List<Participant> fill(RolePath path, int trigger) {
        for (List<String> union : path.alternatives()) {
            Set<Participant> found = new LinkedHashSet<>();
            for (String step : union) {
                found.addAll(step(step, trigger));
            }
            if (!found.isEmpty()) {
                return List.copyOf(found);
            }
        }
        return List.of();
    }

    /** The tokens a step leads to, before participants are looked up. */
    List<Integer> tokens(String step, int trigger) {
        boolean verb = tree.token(trigger).isVerb();
        return switch (step) {
            case "subject" -> verb ? tree.subjects(trigger) : lightSubjects(trigger);
            case "object" -> verb ? tree.objects(trigger) : List.of();
            case "iobj" -> tree.indirectObjects(trigger);
            case "poss" -> tree.possessors(trigger);
            case "light" -> lightSubjects(trigger);
            case "maker" -> makers(trigger);
            case "lightobject" -> lightObjects(trigger);
            case "clause" -> clause(trigger);
            case "clausesubject" ->
                clause(trigger).stream().flatMap(c -> tree.subjects(c).stream()).toList();
            case "self" -> List.of(trigger);
            default -> prepositional(trigger, step);
        };
    }

    private List<Participant> step(String step, int trigger) {
        if (step.equals("adj")) {
            return scene.modifiers(trigger);
        }
        if (step.equals("anywhere")) {
            return anywhere();
        }
        if (step.equals("clause")) {
            return inClause(trigger);
        }
        Set<Participant> found = new LinkedHashSet<>();
        for (int token : tokens(step, trigger)) {
            found.addAll(scene.participants(token));
        }
        return List.copyOf(found);
    }

    private List<Participant> anywhere() {
        Set<Participant> found = new LinkedHashSet<>();
        for (Mention mention : scene.mentions()) {
            found.addAll(mention.participants());
        }
        return List.copyOf(found);
    }

    private List<Participant> inClause(int trigger) {
        Set<Participant> found = new LinkedHashSet<>();
        for (int root : clause(trigger)) {
            for (int token : tree.subtree(root)) {
                Mention mention = scene.mentionAt(token);
                if (mention != null && mention.head() == token) {
                    found.addAll(mention.participants());
                }
            }
        }
        return List.copyOf(found);
    }

    private List<Integer> clause(int trigger) {
        List<Integer> roots = new ArrayList<>(tree.sentence().children(trigger, "ccomp", "xcomp", "advcl", "acl"));
        if (roots.isEmpty() && !tree.token(trigger).isVerb()) {
            int verb = tree.governingVerb(trigger);
            if (verb >= 0) {
                roots.addAll(tree.sentence().children(verb, "ccomp", "xcomp"));
            }
        }
        return roots;
    }

    private List<Integer> prepositional(int trigger, String preposition) {
        List<Integer> own = tree.prepositional(trigger, preposition);
        if (!own.isEmpty()) {
            return own;
        }
        if (tree.token(trigger).isVerb()) {
            for (int object : tree.objects(trigger)) {
                List<Integer> below = tree.prepositional(object, preposition);
                if (!below.isEmpty()) {
                    return below;
                }
            }
            return List.of();
        }
        int verb = lightVerb(trigger);
        return verb < 0 || preposition.equals("of") ? List.of() : tree.prepositional(verb, preposition);
    }

    /** Agents of a participle after the noun: "sanctions adopted by the Council", "missiles fired by rebels". */
    private List<Integer> makers(int noun) {
        return tree.sentence().children(noun, "acl", "acl:relcl").stream()
                .flatMap(a -> tree.agents(a).stream())
                .toList();
    }

    private List<Integer> lightSubjects(int noun) {
        int verb = lightVerb(noun);
        if (verb < 0) {
            return List.of();
        }
        return tree.subjects(verb).stream().filter(s -> s != noun).toList();
    }

    private List<Integer> lightObjects(int noun) {
        int verb = lightVerb(noun);
        return verb < 0
                ? List.of()
                : tree.objects(verb).stream().filter(o -> o != noun).toList();
    }

    /** The verb that carries the noun as its object, passive subject or complement, or −1. */
    int lightVerb(int noun) {
        Token token = tree.token(noun);
        int verb = tree.governingVerb(noun);
        if (verb < 0 || token.relation().equals("nsubj")) {
            return -1;
        }
        return light.contains(tree.token(verb).lemma()) ? verb : -1;
    }
}
