package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.language.Token;

/** Checks the conditions of a frame against the words around a trigger. */
final class ConditionChecker {
    private final Scene scene;
    private final Tree tree;
    private final RoleFiller filler;

    ConditionChecker(Scene scene, RoleFiller filler) {
        this.scene = scene;
        this.tree = scene.tree();
        this.filler = filler;
    }

    boolean hold(Frame frame, int trigger) {
        return frame.conditions().stream().allMatch(c -> holds(c, trigger));
    }

    private boolean holds(Frame.Condition condition, int trigger) {
        List<Integer> tokens = tokens(condition.where(), trigger);
        boolean there = condition.lemmas().contains("*")
                ? !tokens.isEmpty()
                : tokens.stream().anyMatch(t -> matches(t, condition.lemmas()));
        return there == condition.wanted();
    }

    private boolean matches(int token, Set<String> lemmas) {
        return lemmas.contains(tree.token(token).lemma().toLowerCase(Locale.ROOT)) || lemmas.contains(tree.word(token));
    }

    private List<Integer> tokens(String where, int trigger) {
        return switch (where) {
            case "mod" -> modifiers(trigger);
            case "objectmod" ->
                tree.objects(trigger).stream()
                        .flatMap(o -> modifiers(o).stream())
                        .toList();
            case "subjectmod" ->
                tree.subjects(trigger).stream()
                        .flatMap(o -> Stream.concat(modifiers(o).stream(), tree.sentence().children(o, "acl").stream()))
                        .toList();
            case "particle" -> particles(trigger);
            case "aux" -> tree.sentence().children(trigger, "aux", "mark");
            case "carrier" -> carriers(trigger);
            case "carrieraux" ->
                carriers(trigger).stream()
                        .flatMap(v -> tree.sentence().children(v, "aux", "mark").stream())
                        .toList();
            case "governor" -> governors(trigger);
            case "clauseverb" -> tree.sentence().children(trigger, "xcomp", "ccomp", "advcl");
            case "infinitive" ->
                tree.sentence().children(trigger, "xcomp").stream()
                        .filter(tree::isInfinitive)
                        .toList();
            case "clauseaux" -> clauseAuxiliaries(trigger);
            case "objecttree" ->
                tree.objects(trigger).stream()
                        .flatMap(o -> tree.subtree(o).stream())
                        .toList();
            case "tree" -> List.copyOf(tree.subtree(trigger));
            case "sentence" -> all();
            case "next" -> trigger + 1 < scene.sentence().size() ? List.of(trigger + 1) : List.of();
            case "previous" -> trigger > 0 ? List.of(trigger - 1) : List.of();
            default -> SignedDocuments.counted(tree, filler.tokens(where, trigger));
        };
    }

    private List<Integer> clauseAuxiliaries(int trigger) {
        List<Integer> found = new ArrayList<>();
        for (int clause : tree.sentence().children(trigger, "ccomp", "acl", "acl:relcl")) {
            found.add(clause);
            found.addAll(tree.sentence().children(clause, "aux", "advmod"));
        }
        return found;
    }

    private List<Integer> modifiers(int noun) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.sentence().children(noun)) {
            Token token = tree.token(child);
            String relation = token.relation();
            if (relation.equals("amod")
                    || relation.startsWith("compound")
                    || relation.equals("nmod:poss")
                    || relation.equals("nummod")
                    || relation.equals("det")
                    || relation.equals("flat")) {
                found.add(child);
                found.addAll(tree.sentence().children(child, "conj", "compound", "amod"));
            }
        }
        return found;
    }

    private List<Integer> particles(int verb) {
        List<Integer> found = new ArrayList<>(tree.sentence().children(verb, "compound:prt", "advmod"));
        for (int child : tree.sentence().children(verb)) {
            if (tree.token(child).relation().startsWith("obl")) {
                found.addAll(tree.sentence().children(child, "case"));
            }
        }
        return found;
    }

    private List<Integer> carriers(int noun) {
        int verb = filler.lightVerb(noun);
        return verb < 0 ? List.of() : List.of(verb);
    }

    private List<Integer> governors(int token) {
        int head = tree.token(token).head();
        return head < 0 ? List.of() : List.of(head);
    }

    private List<Integer> all() {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < scene.sentence().size(); i++) {
            all.add(i);
        }
        return all;
    }
}
