package org.entente.event;

import java.util.Set;
import org.entente.language.Token;
import org.jspecify.annotations.Nullable;

/** Names what an event is about and finds its type. */
final class Topics {
    static final String OTHER = "OTHER";
    static final String TREATY = "TREATY";
    private static final Set<String> GOODS_PREPOSITIONS = Set.of("of", "on", "for", "in", "about", "against");

    private final Keywords agreementTypes = Keywords.load("agreement-types.tsv");
    private final Domains domains = new Domains();

    /** The type of an agreement by its name; OTHER when nothing says more. */
    String agreementType(String name) {
        String type = agreementTypes.first(name);
        return type == null ? OTHER : type;
    }

    Domains domains() {
        return domains;
    }

    /** The words of the noun phrase around a noun with the phrases that complete it: "agreement on visas". */
    @Nullable String name(Scene scene, int noun, String text) {
        Tree tree = scene.tree();
        if (!tree.token(noun).isNoun()) {
            return null;
        }
        int first = noun;
        int last = noun;
        for (int child : tree.sentence().children(noun)) {
            Token token = tree.token(child);
            String relation = token.relation();
            if (child < noun
                    && (relation.equals("amod") || relation.startsWith("compound") || relation.equals("nummod"))) {
                first = Math.min(
                        first,
                        tree.subtree(child).stream().mapToInt(i -> i).min().orElse(child));
            }
            boolean complement = relation.startsWith("nmod") && hasGoodsCase(tree, child) && !isTime(scene, child);
            if (child > noun && complement && child - noun < 12) {
                last = Math.max(last, end(tree, child));
            }
        }
        if (last - noun > 25) {
            last = noun;
        }
        return tree.sentence().span(first, last).of(text);
    }

    /** The last token below, up to the comma before an apposition or a relative clause. */
    private static int end(Tree tree, int head) {
        int last = head;
        for (int child : tree.sentence().children(head)) {
            boolean aside = child > head
                    && (tree.token(child).relation().equals("appos")
                            || tree.token(child).relation().equals("acl:relcl"));
            if (aside || tree.token(child).relation().equals("punct")) {
                continue;
            }
            last = Math.max(last, end(tree, child));
        }
        return last;
    }

    private static boolean isTime(Scene scene, int token) {
        return !scene.tree().hasCase(token, "of")
                && scene.times().stream().anyMatch(t -> t.first() <= token && token <= t.last());
    }

    private static boolean hasGoodsCase(Tree tree, int token) {
        return GOODS_PREPOSITIONS.stream().anyMatch(p -> tree.hasCase(token, p));
    }
}
