package org.entente.train;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rewrites one tree from NLP4J's scheme to Universal Dependencies as English-EWT has it: names are flat, prepositions
 * hang from their nouns, predicates govern their copula, all conjuncts hang from the first, labels are renamed.
 */
final class UniversalRewrite {
    private static final Set<String> BE =
            Set.of("be", "is", "are", "was", "were", "am", "been", "being", "'s", "’s", "'re", "’re", "'m", "’m");
    private static final Set<String> FIXED = Set.of(
            "according to",
            "because of",
            "such as",
            "instead of",
            "due to",
            "as to",
            "as of",
            "in accordance",
            "as for",
            "along with",
            "together with",
            "prior to",
            "thanks to",
            "owing to",
            "as regards",
            "rather than",
            "other than");
    private static final Map<String, String> RENAMED = Map.ofEntries(
            Map.entry("nsubjpass", "nsubj:pass"),
            Map.entry("csubjpass", "csubj:pass"),
            Map.entry("dobj", "obj"),
            Map.entry("dative", "iobj"),
            Map.entry("attr", "xcomp"),
            Map.entry("acomp", "xcomp"),
            Map.entry("oprd", "xcomp"),
            Map.entry("poss", "nmod:poss"),
            Map.entry("neg", "advmod"),
            Map.entry("prt", "compound:prt"),
            Map.entry("auxpass", "aux:pass"),
            Map.entry("predet", "det:predet"),
            Map.entry("preconj", "cc:preconj"),
            Map.entry("prep", "advmod"),
            Map.entry("agent", "advmod"),
            Map.entry("pobj", "obl"),
            Map.entry("pcomp", "ccomp"),
            Map.entry("meta", "parataxis"),
            Map.entry("intj", "discourse"));
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan.",
            "feb.",
            "mar.",
            "apr.",
            "jun.",
            "jul.",
            "aug.",
            "sep.",
            "sept.",
            "oct.",
            "nov.",
            "dec.");

    private final Arcs a;

    UniversalRewrite(Arcs arcs) {
        a = arcs;
    }

    void run() {
        money();
        dates();
        names();
        for (int i = 0; i < a.size; i++) {
            if (a.heads[i] < 0) {
                prepositions(i);
            }
        }
        copulas();
        coordination();
        for (int i = 0; i < a.size; i++) {
            a.labels[i] = a.heads[i] < 0 ? "root" : relation(i);
            a.tags[i] = tag(i);
        }
    }

    /** "$ 5 billion": the sign governs. */
    private void money() {
        for (int i = 0; i + 1 < a.size; i++) {
            int number = a.heads[i];
            if (a.tags[i].equals("$") && number > i && a.tags[number].equals("CD")) {
                a.swap(number, i, "nummod");
                for (int child : a.children(number)) {
                    if (child > number && !a.is(child, "punct")) {
                        a.heads[child] = i;
                    }
                }
            }
        }
    }

    /** "Jan. 10": the day governs; "Jan. 2010": the month does. */
    private void dates() {
        for (int i = 0; i + 1 < a.size; i++) {
            if (!MONTHS.contains(a.lower(i)) || !a.tags[i + 1].equals("CD") || a.heads[i + 1] != i) {
                continue;
            }
            if (a.forms[i + 1].length() > 2) {
                a.labels[i + 1] = "nmod:unmarked";
                continue;
            }
            List<Integer> children = a.children(i);
            a.swap(i, i + 1, "nmod:unmarked");
            for (int child : children) {
                if (child != i + 1) {
                    a.heads[child] = i + 1;
                    a.labels[child] = a.tags[child].equals("CD") ? "nmod:unmarked" : a.labels[child];
                }
            }
        }
    }

    private void names() {
        for (int i = 0; i < a.size; i++) {
            if (a.names[i].equals("B-PERSON") || a.names[i].equals("U-PERSON")) {
                int end = i;
                while (end + 1 < a.size
                        && (a.names[end + 1].equals("I-PERSON") || a.names[end + 1].equals("L-PERSON"))) {
                    end++;
                }
                name(i, end);
            }
        }
    }

    private void name(int first, int last) {
        int top = -1;
        for (int i = first; i <= last; i++) {
            boolean outside = a.heads[i] < first || a.heads[i] > last;
            if (!a.tags[i].startsWith("NNP") || (outside && top >= 0)) {
                return;
            }
            top = outside ? i : top;
        }
        if (top != first) {
            a.set(first, a.heads[top], a.labels[top]);
        }
        for (int i = 0; i < a.size; i++) {
            boolean inside = i >= first && i <= last;
            if (inside && i != first) {
                a.set(i, first, "flat");
            } else if (!inside && a.heads[i] >= first && a.heads[i] <= last) {
                a.heads[i] = first;
            }
        }
        title(first);
    }

    /** The nouns before a name: the last one describes it and takes the modifiers to its left. */
    private void title(int name) {
        int title = name - 1;
        if (title < 0 || a.heads[title] != name || !a.is(title, "compound") || !a.tags[title].startsWith("NN")) {
            return;
        }
        a.labels[title] = "nmod:desc";
        for (int child : a.children(name)) {
            if (child < title && a.is(child, "compound", "nmod", "amod", "poss", "det")) {
                a.heads[child] = title;
            }
        }
    }

    /** From the leaves up: the noun takes the place of the preposition that governed it. */
    private void prepositions(int p) {
        for (int child : a.children(p)) {
            prepositions(child);
        }
        int noun = a.child(p, "pobj");
        if (noun >= 0) {
            raise(p, noun);
            return;
        }
        int clause = a.child(p, "pcomp");
        if (clause >= 0 && a.is(p, "prep", "agent", "dative")) {
            if (a.tags[clause].startsWith("VB")) {
                raiseClause(p, clause);
            } else {
                raise(p, clause);
            }
        }
    }

    private void raise(int p, int noun) {
        int head = a.heads[p];
        String label = a.labels[p];
        List<Integer> others = a.children(p);
        a.set(noun, head, label(head, label));
        a.set(p, noun, "case");
        for (int other : others) {
            if (other == noun) {
                continue;
            }
            if (FIXED.contains(a.lower(p) + " " + a.lower(other))) {
                a.labels[other] = "fixed";
            } else if (a.is(other, "pcomp", "prep")) {
                a.set(other, noun, "case");
            } else {
                a.heads[other] = noun;
            }
        }
        if (label.equals("pcomp") || (label.equals("prep") && head >= 0 && isBarePreposition(head))) {
            a.labels[noun] = "pobj";
            if (FIXED.contains(a.lower(head) + " " + a.lower(p))) {
                a.set(p, head, "fixed");
            }
        }
    }

    /** "according to", "out of": a preposition whose only object hangs from a second preposition. */
    private boolean isBarePreposition(int q) {
        return a.is(q, "prep", "agent")
                && a.child(q, "pobj") < 0
                && (a.tags[q].equals("IN") || a.tags[q].equals("TO") || FIXED.contains(a.lower(q) + " to"));
    }

    private String label(int head, String label) {
        if (label.equals("agent")) {
            return "obl:agent";
        }
        if (label.equals("prep")) {
            return head >= 0 && a.isNominal(head) ? "nmod" : "obl";
        }
        boolean keep = head < 0
                || label.equals("conj")
                || label.equals("ccomp")
                || label.equals("advcl")
                || label.equals("relcl")
                || label.equals("parataxis")
                || label.equals("pcomp")
                || label.equals("pobj");
        return keep ? label : a.isNominal(head) ? "nmod" : "obl";
    }

    private void raiseClause(int p, int clause) {
        int head = a.heads[p];
        List<Integer> others = a.children(p);
        a.set(clause, head, a.is(p, "agent") || head < 0 || !a.isNominal(head) ? "advcl" : "acl");
        a.set(p, clause, "mark");
        for (int other : others) {
            if (other != clause) {
                a.heads[other] = clause;
            }
        }
    }

    private void copulas() {
        for (int i = 0; i < a.size; i++) {
            boolean be = BE.contains(a.lower(i)) && a.tags[i].startsWith("VB") && !a.is(i, "aux", "auxpass", "cop");
            if (be) {
                copula(i);
            }
        }
    }

    private void copula(int be) {
        int predicate = a.child(be, "attr", "acomp");
        if (a.child(be, "expl") >= 0 && predicate >= 0 && a.tags[a.child(be, "expl")].equals("EX")) {
            a.labels[predicate] = "nsubj";
            return;
        }
        if (predicate < 0) {
            predicate = prepositionalPredicate(be);
        }
        if (predicate < 0) {
            return;
        }
        a.swap(be, predicate, "cop");
        for (int child : a.children(be)) {
            a.heads[child] = predicate;
        }
    }

    /** "is in Beijing": the phrase right after the verb, when nothing else can be the predicate. */
    private int prepositionalPredicate(int be) {
        if (a.child(be, "expl", "ccomp", "xcomp", "oprd", "dobj") >= 0 || a.child(be, "nsubj") < 0) {
            return -1;
        }
        for (int child : a.children(be)) {
            if (child > be && !a.is(child, "neg", "advmod", "nsubj", "punct")) {
                return a.is(child, "obl") && a.child(child, "case") >= 0 ? child : -1;
            }
        }
        return -1;
    }

    private void coordination() {
        int[] before = a.heads.clone();
        String[] labels = a.labels.clone();
        for (int i = 0; i < a.size; i++) {
            if (labels[i].equals("conj") && before[i] >= 0) {
                a.heads[i] = first(i, before, labels);
            }
        }
        for (int i = 0; i < a.size; i++) {
            boolean joins = labels[i].equals("cc") || (labels[i].equals("punct") && a.forms[i].equals(","));
            if (joins && before[i] >= 0) {
                int next = next(i, before[i], before, labels);
                a.heads[i] = next >= 0 ? next : a.heads[i];
            }
        }
    }

    private static int first(int conjunct, int[] heads, String[] labels) {
        int top = heads[conjunct];
        while (labels[top].equals("conj") && heads[top] >= 0 && heads[top] != conjunct) {
            top = heads[top];
        }
        return top;
    }

    /** The conjunct of {@code head} that follows the conjunction or comma. */
    private int next(int mark, int head, int[] heads, String[] labels) {
        for (int i = mark + 1; i < a.size; i++) {
            if (heads[i] == head && labels[i].equals("conj")) {
                return i;
            }
        }
        return -1;
    }

    private String relation(int i) {
        String label = a.labels[i];
        int head = a.heads[i];
        return switch (label) {
            case "nmod", "qmod", "hmod" -> a.child(i, "case") >= 0 ? "nmod" : modifier(i);
            case "npadvmod" -> a.tags[head].startsWith("NN") ? "nmod:unmarked" : "obl:unmarked";
            case "relcl" -> a.isNominal(head) ? "acl:relcl" : "advcl:relcl";
            case "aux" -> a.tags[i].equals("TO") ? "mark" : "aux";
            case "compound" -> a.tags[i].startsWith("JJ") ? "amod" : "compound";
            default -> RENAMED.getOrDefault(label, label);
        };
    }

    private String modifier(int i) {
        String tag = a.tags[i];
        if (tag.equals("CD") || tag.equals("$")) {
            return "nummod";
        }
        if (tag.startsWith("JJ") || tag.startsWith("VB")) {
            return "amod";
        }
        return tag.startsWith("RB") || tag.equals("IN") ? "advmod" : "compound";
    }

    private String tag(int i) {
        if (a.forms[i].equals(";")) {
            return ":";
        }
        return a.tags[i].equals("TO") && a.is(i, "case", "fixed") ? "IN" : a.tags[i];
    }
}
