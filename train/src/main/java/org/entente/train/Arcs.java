package org.entente.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One dependency tree that can be changed; heads count from 0, −1 is the root. */
final class Arcs {
    final int size;
    final String[] forms;
    final String[] tags;
    final String[] names;
    final int[] heads;
    final String[] labels;

    /** Takes rows of form, tag, name tag, head counted from 1, label. */
    Arcs(List<String[]> rows) {
        size = rows.size();
        forms = column(rows, 0);
        tags = column(rows, 1);
        names = column(rows, 2);
        labels = column(rows, 4);
        heads = new int[size];
        for (int i = 0; i < size; i++) {
            heads[i] = Integer.parseInt(rows.get(i)[3]) - 1;
        }
    }

    private static String[] column(List<String[]> rows, int column) {
        return rows.stream().map(r -> r[column]).toArray(String[]::new);
    }

    String lower(int i) {
        return forms[i].toLowerCase(Locale.ROOT);
    }

    boolean is(int i, String... wanted) {
        for (String label : wanted) {
            if (labels[i].equals(label)) {
                return true;
            }
        }
        return false;
    }

    List<Integer> children(int head) {
        List<Integer> children = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (heads[i] == head) {
                children.add(i);
            }
        }
        return children;
    }

    /** The first child with one of the labels, −1 when there is none. */
    int child(int head, String... wanted) {
        for (int i = 0; i < size; i++) {
            if (heads[i] == head && is(i, wanted)) {
                return i;
            }
        }
        return -1;
    }

    void set(int i, int head, String label) {
        heads[i] = head;
        labels[i] = label;
    }

    /** Puts {@code lower} where {@code upper} hangs, and {@code upper} under it. */
    void swap(int upper, int lower, String label) {
        set(lower, heads[upper], labels[upper]);
        set(upper, lower, label);
    }

    /** One root, every word reaches it. */
    boolean isTree() {
        int roots = 0;
        for (int i = 0; i < size; i++) {
            roots += heads[i] < 0 ? 1 : 0;
            int steps = 0;
            for (int k = i; k >= 0; k = heads[k]) {
                if (steps++ > size) {
                    return false;
                }
            }
        }
        return roots == 1;
    }

    boolean isNominal(int i) {
        String tag = tags[i];
        return tag.startsWith("NN")
                || tag.startsWith("PRP")
                || tag.equals("CD")
                || tag.equals("DT")
                || tag.equals("$")
                || tag.equals("WP")
                || tag.equals("EX");
    }

    Tree tree() {
        List<Integer> governors = new ArrayList<>();
        for (int head : heads) {
            governors.add(head);
        }
        return new Tree(List.of(forms), List.of(tags), List.copyOf(governors), List.of(labels), "", "");
    }
}
