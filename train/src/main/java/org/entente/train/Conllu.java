package org.entente.train;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads treebanks in CoNLL-U and joins what our tokenizer keeps together: words with hyphens. */
final class Conllu {
    private Conllu() {}

    static List<Tree> read(Path file) throws IOException {
        List<Tree> trees = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        String text = "";
        String id = "";
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("# text = ")) {
                    text = line.substring(9);
                } else if (line.startsWith("# sent_id = ")) {
                    id = line.substring(12);
                } else if (line.isEmpty()) {
                    trees.add(tree(rows, text, id));
                    rows.clear();
                } else if (line.charAt(0) != '#') {
                    add(rows, line.split("\t", -1));
                }
            }
        }
        return trees;
    }

    /** Keeps words; a contraction's words know that nothing stands between them. */
    private static void add(List<String[]> rows, String[] row) {
        if (row[0].indexOf('-') < 0 && row[0].indexOf('.') < 0) {
            rows.add(row);
        }
    }

    private static Tree tree(List<String[]> rows, String text, String id) {
        int n = rows.size();
        int[] group = groups(rows);
        int groups = n == 0 ? 0 : group[n - 1] + 1;
        List<String> forms = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        List<Integer> heads = new ArrayList<>();
        for (int g = 0, i = 0; g < groups; g++) {
            int first = i;
            while (i < n && group[i] == g) {
                i++;
            }
            int top = top(rows, group, first, i);
            String[] row = rows.get(top);
            forms.add(joined(rows, first, i));
            tags.add(i - first == 1 ? row[4] : tag(rows, first, i, top));
            int head = Integer.parseInt(row[6]);
            heads.add(head == 0 ? -1 : group[head - 1]);
            relations.add(row[7]);
        }
        return new Tree(List.copyOf(forms), List.copyOf(tags), List.copyOf(heads), List.copyOf(relations), text, id);
    }

    /** Words around a hyphen without spaces get one number. */
    private static int[] groups(List<String[]> rows) {
        int[] group = new int[rows.size()];
        int g = 0;
        for (int i = 0; i < rows.size(); i++) {
            boolean join = i > 0 && glued(rows, i - 1) && (opens(rows, i) || (i > 1 && closes(rows, i, group)));
            g += i == 0 || join ? 0 : 1;
            group[i] = g;
        }
        return group;
    }

    /** A hyphen between two words. */
    private static boolean opens(List<String[]> rows, int i) {
        return isHyphen(rows.get(i))
                && i + 1 < rows.size()
                && glued(rows, i)
                && isWord(rows.get(i - 1))
                && isWord(rows.get(i + 1));
    }

    private static boolean closes(List<String[]> rows, int i, int[] group) {
        return isHyphen(rows.get(i - 1)) && group[i - 1] == group[i - 2];
    }

    private static boolean glued(List<String[]> rows, int i) {
        return rows.get(i)[9].contains("SpaceAfter=No");
    }

    private static boolean isHyphen(String[] row) {
        return row[1].equals("-");
    }

    private static boolean isWord(String[] row) {
        return Character.isLetterOrDigit(row[1].charAt(0));
    }

    /** The word of the group whose head lies outside. */
    private static int top(List<String[]> rows, int[] group, int from, int end) {
        for (int i = from; i < end; i++) {
            int head = Integer.parseInt(rows.get(i)[6]);
            if ((head == 0 || group[head - 1] != group[from]) && !isHyphen(rows.get(i))) {
                return i;
            }
        }
        return end - 1;
    }

    private static String joined(List<String[]> rows, int from, int end) {
        StringBuilder s = new StringBuilder();
        for (int i = from; i < end; i++) {
            s.append(rows.get(i)[1]);
        }
        return s.toString();
    }

    /** Penn's tag for a word with hyphens: names stay names, modifiers before a noun are adjectives. */
    private static String tag(List<String[]> rows, int from, int end, int top) {
        String last = rows.get(end - 1)[4];
        String relation = rows.get(top)[7];
        boolean names = true;
        for (int i = from; i < end; i++) {
            names &= isHyphen(rows.get(i)) || rows.get(i)[4].startsWith("NNP");
        }
        if (names || (last.equals("CD") && rows.get(from)[4].equals("CD"))) {
            return last;
        }
        if (relation.equals("amod") || relation.startsWith("nmod") || relation.equals("compound")) {
            return Integer.parseInt(rows.get(top)[6]) > end ? "JJ" : last;
        }
        return rows.get(top)[4].equals("AFX") ? last : rows.get(top)[4];
    }
}
