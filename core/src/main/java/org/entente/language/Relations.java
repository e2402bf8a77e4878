package org.entente.language;

import java.util.List;

/** The Universal Dependencies relations of English in the order of their numbers. */
public final class Relations {
    static final List<String> ALL = List.of(
            "root",
            "nsubj",
            "nsubj:pass",
            "nsubj:outer",
            "csubj",
            "csubj:pass",
            "obj",
            "iobj",
            "obl",
            "obl:agent",
            "obl:unmarked",
            "nmod",
            "nmod:poss",
            "nmod:unmarked",
            "nmod:desc",
            "case",
            "mark",
            "det",
            "det:predet",
            "amod",
            "nummod",
            "advmod",
            "compound",
            "compound:prt",
            "flat",
            "fixed",
            "appos",
            "conj",
            "cc",
            "cc:preconj",
            "aux",
            "aux:pass",
            "cop",
            "xcomp",
            "ccomp",
            "advcl",
            "advcl:relcl",
            "acl",
            "acl:relcl",
            "parataxis",
            "discourse",
            "vocative",
            "expl",
            "list",
            "dislocated",
            "orphan",
            "goeswith",
            "reparandum",
            "punct",
            "dep");

    private Relations() {}

    /** The number of a relation, that of {@code dep} for an unknown one. */
    public static int of(String relation) {
        int i = ALL.indexOf(relation);
        return i < 0 ? ALL.size() - 1 : i;
    }

    public static String name(int relation) {
        return ALL.get(relation);
    }

    public static int count() {
        return ALL.size();
    }
}
