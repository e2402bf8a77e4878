package org.entente.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.language.Token;

/**
 * Reads lists of documents signed together, one agreement each: "an agreement on fishing, a treaty on visas and a
 * protocol", "agreements on trade, tourism and sport".
 */
final class SignedDocuments {
    private static final int MOST = 15;
    private static final int REACH = 5;
    private static final int FAR = 12;
    private static final Set<String> CONCERNING = Set.of("concern", "deal", "cover", "regard", "address");
    private static final Set<String> CONTAINING = Set.of("include", "comprise", "feature", "envisage");
    private static final Set<String> FIELDS =
            Set.of("field", "fields", "area", "areas", "sphere", "spheres", "sectors");
    private static final Set<String> PLURALS = Set.of("memoranda", "mous", "moas", "lois");
    private static final Set<String> ABOUT = Set.of("on", "concerning", "regarding", "covering", "about", "relating");
    private static final Set<String> INTRODUCING = Set.of(",", "and", ":", "including", "as", ";", "plus", "-", "–");

    private final Scene scene;
    private final Tree tree;
    private final Set<String> instruments;
    private final String text;

    SignedDocuments(Scene scene, Set<String> instruments, String text) {
        this.scene = scene;
        this.tree = scene.tree();
        this.instruments = instruments;
        this.text = text;
    }

    /** The names of the documents in text order; fewer than two where the words name no list. */
    List<String> names(int trigger) {
        List<Integer> nouns = CONCERNING.contains(tree.token(trigger).lemma())
                ? tree.subjects(trigger)
                : tree.token(trigger).isVerb() ? tree.objects(trigger) : tree.prepositional(trigger, "of");
        int head = counted(tree, nouns).stream()
                .filter(this::isInstrument)
                .findFirst()
                .orElse(-1);
        if (head < 0) {
            return List.of();
        }
        if (CONCERNING.contains(tree.token(trigger).lemma())) {
            return matters(head, trigger + 1);
        }
        int naming = naming(head, trigger);
        if (naming >= 0) {
            return CONTAINING.contains(tree.token(naming).lemma()) ? items(naming + 1) : matters(head, naming + 1);
        }
        List<String> single = singles(trigger, head);
        if (single.size() > 1 || !isPlural(head)) {
            return single;
        }
        List<String> matters = subjects(trigger, head);
        return matters.isEmpty() ? included(trigger, head) : matters;
    }

    /** The verb that goes on to name signed documents: "the documents signed include", "signed papers cover"; or −1. */
    private int naming(int head, int trigger) {
        if (!isPlural(head) || Math.abs(trigger - head) > 2) {
            return -1;
        }
        int first = Math.max(head, trigger) + 1;
        for (int i = first; i < scene.sentence().size() && i < first + REACH; i++) {
            String lemma = tree.token(i).lemma().toLowerCase(Locale.ROOT);
            boolean names = CONTAINING.contains(lemma) || CONCERNING.contains(lemma);
            if (names || tree.word(i).equals(",") || tree.token(i).tag().equals("IN")) {
                return names && !tree.token(i).tag().equals("VBG") ? i : -1;
            }
        }
        return -1;
    }

    /** The documents that stand behind "include", each in its own words. */
    private List<String> items(int from) {
        return parts(from, end(from)).stream().map(p -> words(p[0], p[1])).toList();
    }

    /** What "including agreements on A, B and C" names. */
    private List<String> included(int trigger, int head) {
        for (int i = head + 1; i < scene.sentence().size(); i++) {
            if (tree.word(i).equals("including") && about(i + 1) >= 0) {
                return matters(head, about(i + 1) + 1);
            }
            if (tree.word(i).equals("including")) {
                for (int k = i + 1; k < scene.sentence().size() && k <= i + REACH; k++) {
                    if (isInstrument(k) && isPlural(k)) {
                        return subjects(trigger, k);
                    }
                }
            }
        }
        return List.of();
    }

    /** The documents that the list names one by one: "a treaty on A, a protocol on B". */
    private List<String> singles(int trigger, int head) {
        List<Integer> starts = new ArrayList<>();
        int first = isPlural(head) ? head + 1 : start(head);
        int last = tree.token(trigger).relation().startsWith("acl") && head < trigger
                ? trigger
                : scene.sentence().size();
        for (int i = first; i < last; i++) {
            if (i > trigger && i > first && endsList(i)) {
                break;
            }
            if (isInstrument(i) && !isPlural(i) && isIntroduced(start(i), starts.isEmpty() && !isPlural(head))) {
                starts.add(start(i));
            }
        }
        List<String> names = new ArrayList<>();
        for (int n = 0; n < starts.size(); n++) {
            int end = n + 1 < starts.size() ? starts.get(n + 1) - 1 : end(starts.get(n) + 1);
            names.add(words(starts.get(n), end));
        }
        return names;
    }

    /** The matters of documents named together: "agreements on A, B and C", "documents were signed on A and on B". */
    private List<String> subjects(int trigger, int head) {
        int from = behind(head);
        if (from < 0 && trigger > head) {
            from = about(trigger + 1);
        }
        return from < 0 ? List.of() : matters(head, from + 1);
    }

    private List<String> matters(int head, int from) {
        List<String> names = new ArrayList<>();
        for (int[] part : parts(from, end(from))) {
            names.add(tree.token(head).lemma() + " on " + words(part[0], part[1]));
        }
        return names.size() > MOST ? List.of() : names;
    }

    /** Where the matters begin behind the noun: "memoranda of understanding between A and B on"; −1 for nowhere. */
    private int behind(int head) {
        for (int i = head + 1; i < scene.sentence().size() && i <= head + FAR; i++) {
            int found = about(i);
            boolean stop = tree.token(i).isVerb()
                    || tree.word(i).equals(",")
                    || tree.word(i).equals(":");
            if (found >= 0 || stop) {
                return found;
            }
        }
        return -1;
    }

    /** The word that opens the matters at the token: "on", "in the fields of"; −1 where none does. */
    private int about(int from) {
        int size = scene.sentence().size();
        if (from + 3 >= size || isTime(from + 1)) {
            return -1;
        }
        if (ABOUT.contains(tree.word(from))) {
            return from;
        }
        boolean in = tree.word(from).equals("in") || tree.word(from).equals("within");
        if (in
                && isMatter(from + 1)
                && (tree.word(from + 2).equals(",") || tree.word(from + 3).equals(","))) {
            return from;
        }
        for (int i = from + 1; in && i < size && i <= from + 3; i++) {
            if (FIELDS.contains(tree.word(i))
                    && i + 2 < size
                    && tree.word(i + 1).equals("of")) {
                return i + 1;
            }
        }
        return -1;
    }

    private boolean isMatter(int i) {
        return tree.token(i).tag().equals("NN") && scene.mentionAt(i) == null;
    }

    /** The parts of a list between its commas; a last "and" ends it, "and on" begins another part everywhere. */
    private List<int[]> parts(int first, int last) {
        List<int[]> parts = new ArrayList<>();
        int start = first;
        for (int i = first; i <= last; i++) {
            boolean comma = tree.word(i).equals(",") || tree.word(i).equals(";");
            if (comma || (tree.word(i).equals("and") && beginsPart(i + 1, last))) {
                add(parts, start, i - 1);
                start = i + 1;
            }
        }
        int and = parts.isEmpty() ? -1 : lastAnd(start, last);
        if (and > start) {
            add(parts, start, and - 1);
            start = and + 1;
        }
        add(parts, start, last);
        return parts;
    }

    private boolean beginsPart(int i, int last) {
        return i <= last && (ABOUT.contains(tree.word(i)) || tree.token(i).tag().equals("VBG"));
    }

    private int lastAnd(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (tree.word(i).equals("and")) {
                return i;
            }
        }
        return -1;
    }

    private void add(List<int[]> parts, int from, int to) {
        int first = from;
        while (first <= to && isLink(first)) {
            first++;
        }
        boolean named = false;
        for (int i = first; i <= to; i++) {
            named |= tree.token(i).isNoun() || tree.token(i).tag().equals("VBG");
        }
        if (named && !isTime(first)) {
            parts.add(new int[] {first, to});
        }
    }

    private boolean isLink(int i) {
        String word = tree.word(i);
        return Set.of("and", "as", "well", "also", "in", "for", "the", "with", "to")
                        .contains(word)
                || ABOUT.contains(word);
    }

    /** The last token of the list that begins at the token. */
    private int end(int from) {
        int i = from;
        while (i < scene.sentence().size() && !endsList(i)) {
            i++;
        }
        return i - 1;
    }

    private boolean endsList(int i) {
        Token token = tree.token(i);
        return Set.of("VBD", "VBZ", "VBP", "MD", "WDT", "WP", "WRB", ".").contains(token.tag())
                || (tree.word(i).equals("that") && !token.tag().equals("DT"));
    }

    private boolean isIntroduced(int start, boolean first) {
        boolean article = Set.of("a", "an", "the").contains(tree.word(start));
        return article && (first || (start > 0 && INTRODUCING.contains(tree.word(start - 1))));
    }

    /** The first token of the noun phrase of a noun. */
    private int start(int noun) {
        int i = noun;
        while (i > 0 && (isModifier(i - 1) || scene.mentionAt(i - 1) != null)) {
            i--;
        }
        return i > 0 && tree.token(i - 1).tag().equals("DT") ? i - 1 : i;
    }

    private boolean isModifier(int i) {
        Token token = tree.token(i);
        return token.tag().startsWith("JJ")
                || token.isNoun()
                || token.tag().equals("CD")
                || token.tag().equals("HYPH")
                || token.tag().equals("POS");
    }

    private boolean isInstrument(int i) {
        Token token = tree.token(i);
        return token.isNoun() && instruments.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    private boolean isPlural(int i) {
        return tree.token(i).tag().endsWith("S") || PLURALS.contains(tree.word(i));
    }

    private boolean isTime(int token) {
        return scene.times().stream().anyMatch(t -> t.first() <= token && token <= t.last());
    }

    private String words(int from, int to) {
        int first = Set.of("a", "an", "the").contains(tree.word(from)) ? from + 1 : from;
        int last = to;
        while (last > first && (isLink(last) || INTRODUCING.contains(tree.word(last)))) {
            last--;
        }
        return tree.sentence().span(Math.min(first, last), last).of(text);
    }

    /** The nouns, and where one only counts ("a number of agreements"), those that it counts. */
    static List<Integer> counted(Tree tree, List<Integer> nouns) {
        Set<Integer> all = new LinkedHashSet<>();
        for (int noun : nouns) {
            all.add(noun);
            if (MEASURES.contains(tree.token(noun).lemma())) {
                all.addAll(tree.prepositional(noun, "of"));
            }
        }
        return List.copyOf(all);
    }

    private static final Set<String> MEASURES = Set.of(
            "number",
            "package",
            "series",
            "set",
            "range",
            "list",
            "pair",
            "couple",
            "variety",
            "raft",
            "batch",
            "total",
            "dozen",
            "lot",
            "plenty",
            "portfolio",
            "host",
            "handful",
            "bundle");
}
