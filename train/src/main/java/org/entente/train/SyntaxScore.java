package org.entente.train;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.language.EnglishSyntax;
import org.entente.language.Token;

/** Compares parses of a treebank's tokens with its trees: tags, heads, and the arguments that events are made of. */
final class SyntaxScore {
    private static final Map<String, String> ARGUMENTS =
            Map.of("nsubj", "subject", "nsubj:pass", "passive", "obj", "object");

    private int tokens;
    private int tags;
    private int heads;
    private int relations;
    private final Map<String, int[]> counts = new TreeMap<>();

    /** One arc: head, preposition or −1, dependent. */
    private record Arc(String kind, int head, int preposition, int dependent) {}

    static SyntaxScore of(EnglishSyntax syntax, List<Tree> gold) {
        SyntaxScore score = new SyntaxScore();
        for (Tree tree : gold) {
            score.add(tree, predicted(syntax, tree));
        }
        return score;
    }

    private static Tree predicted(EnglishSyntax syntax, Tree gold) {
        List<Token> parse = syntax.analyze(gold.forms()).tokens();
        return new Tree(
                gold.forms(),
                parse.stream().map(Token::tag).toList(),
                parse.stream().map(Token::head).toList(),
                parse.stream().map(Token::relation).toList(),
                "",
                "");
    }

    private void add(Tree gold, Tree guess) {
        for (int i = 0; i < gold.size(); i++) {
            boolean head = gold.heads().get(i).equals(guess.heads().get(i));
            tokens++;
            tags += gold.tags().get(i).equals(guess.tags().get(i)) ? 1 : 0;
            heads += head ? 1 : 0;
            relations +=
                    head && gold.relations().get(i).equals(guess.relations().get(i)) ? 1 : 0;
        }
        Set<Arc> right = arcs(gold);
        Set<Arc> found = arcs(guess);
        right.forEach(a -> count(a.kind())[0]++);
        found.forEach(a -> count(a.kind())[1]++);
        found.stream().filter(right::contains).forEach(a -> count(a.kind())[2]++);
    }

    private int[] count(String kind) {
        return counts.computeIfAbsent(kind, k -> new int[3]);
    }

    private static Set<Arc> arcs(Tree tree) {
        Set<Arc> arcs = new HashSet<>();
        for (int i = 0; i < tree.size(); i++) {
            int head = tree.heads().get(i);
            String relation = tree.relations().get(i);
            String kind = ARGUMENTS.get(relation);
            if (kind != null && head >= 0 && tree.tags().get(head).startsWith("VB")) {
                arcs.add(new Arc(kind, head, -1, i));
            }
            if (relation.equals("case")
                    && head >= 0
                    && tree.heads().get(head) >= 0
                    && !tree.tags().get(i).equals("POS")) {
                arcs.add(new Arc("prepositional", tree.heads().get(head), i, head));
            }
        }
        return arcs;
    }

    double all() {
        int[] sum = new int[3];
        counts.values().forEach(c -> {
            for (int i = 0; i < 3; i++) {
                sum[i] += c[i];
            }
        });
        return f1(sum);
    }

    private static double f1(int[] c) {
        return c[0] + c[1] == 0 ? 0 : 2.0 * c[2] / (c[0] + c[1]);
    }

    @Override
    public String toString() {
        StringBuilder s = new StringBuilder(String.format(
                Locale.ROOT,
                "tags %.3f heads %.3f relations %.3f",
                (double) tags / tokens,
                (double) heads / tokens,
                (double) relations / tokens));
        counts.forEach((kind, c) -> s.append(String.format(Locale.ROOT, " %s %.3f", kind, f1(c))));
        return s.append(String.format(Locale.ROOT, " all %.3f", all())).toString();
    }
}
