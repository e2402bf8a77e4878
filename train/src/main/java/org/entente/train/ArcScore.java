package org.entente.train;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.entente.language.EnglishSyntax;
import org.entente.language.Sentence;
import org.entente.language.Token;

/** Counts how many of the arcs labelled by hand ({@code eval/syntax-arcs.tsv}) the parser finds in raw text. */
final class ArcScore {
    private static final Map<String, String> RELATIONS =
            Map.of("subj", "nsubj", "pass", "nsubj:pass", "obj", "obj", "agent", "obl:agent");

    private int labelled;
    private int found;
    private final List<String> missed = new ArrayList<>();

    private ArcScore() {}

    static ArcScore of(EnglishSyntax syntax, Path arcs, Path corpus) throws IOException {
        Map<String, String> texts = Corpus.read(corpus);
        ArcScore score = new ArcScore();
        for (String line : Files.readAllLines(arcs, UTF_8)) {
            if (!line.startsWith("#")) {
                String[] fields = line.split("\t", -1);
                String text = Objects.requireNonNull(texts.get(fields[0]), fields[0]);
                String passage = text.substring(Integer.parseInt(fields[1]), Integer.parseInt(fields[2]));
                score.add(syntax.analyze(passage), fields[3].split("; ", -1), fields[0]);
            }
        }
        return score;
    }

    private void add(List<Sentence> sentences, String[] arcs, String id) {
        for (String arc : arcs) {
            String[] parts = arc.split(" ", -1);
            labelled++;
            if (isFound(sentences, RELATIONS.getOrDefault(parts[0], parts[0]), parts[1], parts[2])) {
                found++;
            } else {
                missed.add(id + ": " + arc);
            }
        }
    }

    private static boolean isFound(List<Sentence> sentences, String relation, String verb, String dependents) {
        int[] head = find(sentences, verb);
        for (String dependent : dependents.split("\\|", -1)) {
            int[] word = find(sentences, dependent);
            if (head[0] == word[0] && head[0] >= 0 && holds(sentences.get(head[0]), relation, head[1], word[1])) {
                return true;
            }
        }
        return false;
    }

    /** Whether the relation holds for the word or the head of the name or compound that it is part of. */
    private static boolean holds(Sentence sentence, String relation, int verb, int word) {
        int at = word;
        while (true) {
            Token token = sentence.token(at);
            if (token.head() == verb && token.relation().equals(relation)) {
                return true;
            }
            if (token.head() < 0
                    || !(token.relation().equals("flat") || token.relation().equals("compound"))) {
                return false;
            }
            at = token.head();
        }
    }

    /** Sentence and token of the n-th occurrence of a word. */
    private static int[] find(List<Sentence> sentences, String word) {
        int slash = word.indexOf('/');
        String form = slash < 0 ? word : word.substring(0, slash);
        int left = slash < 0 ? 1 : Integer.parseInt(word.substring(slash + 1));
        for (int s = 0; s < sentences.size(); s++) {
            for (int i = 0; i < sentences.get(s).size(); i++) {
                if (sentences.get(s).token(i).text().equals(form) && --left == 0) {
                    return new int[] {s, i};
                }
            }
        }
        return new int[] {-1, -1};
    }

    List<String> missed() {
        return missed;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d of %d arcs found: %.3f", found, labelled, (double) found / labelled);
    }
}
