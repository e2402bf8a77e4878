package org.entente.train;

import static java.nio.charset.StandardCharsets.UTF_8;

import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.language.Clusters;

/** The Brown clusters that come with NLP4J, for the words of the training texts. */
final class BrownClusters implements Clusters {
    /** The depth of the cluster tree that is kept. */
    private static final int BITS = 12;

    private static final String CONFIG =
            "<configuration><lexica><word_clusters field=\"word_form_simplified_lowercase\">"
                    + "edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz"
                    + "</word_clusters></lexica></configuration>";

    private final Map<Integer, Integer> codes = new HashMap<>();

    /** Reads the clusters of all words of the trees. */
    BrownClusters(List<Example> examples, int leastCount) {
        Map<String, Set<String>> all = new GlobalLexica<NLPNode>(new ByteArrayInputStream(CONFIG.getBytes(UTF_8)))
                .getWordClusters()
                .getLexicon();
        Map<String, Integer> counts = new TreeMap<>();
        for (Example example : examples) {
            for (String form : example.tree().forms()) {
                counts.merge(form.toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
        }
        counts.forEach((word, count) -> {
            Set<String> paths = all.get(word);
            if (paths != null && count >= leastCount) {
                codes.put(Clusters.hash(word), code(paths));
            }
        });
    }

    Map<Integer, Integer> codes() {
        return codes;
    }

    /** The first bits of the longest path, filled up with zeros, and a bit before them. */
    private static int code(Set<String> paths) {
        String longest = "";
        for (String path : paths) {
            longest = path.length() > longest.length() ? path : longest;
        }
        int code = 1;
        for (int i = 0; i < BITS; i++) {
            code = code * 2 + (i < longest.length() && longest.charAt(i) == '1' ? 1 : 0);
        }
        return code;
    }

    @Override
    public int of(int word) {
        return codes.getOrDefault(word, 0);
    }
}
