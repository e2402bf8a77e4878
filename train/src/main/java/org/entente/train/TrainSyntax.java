package org.entente.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.language.Clusters;

/** Trains tagger, parser and labeler and writes {@code english.weights}: TREEBANK OUT. */
public final class TrainSyntax {
    private static final long SEED = 7;

    private TrainSyntax() {}

    public static void main(String[] args) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (Tree tree : Conllu.read(Path.of(args[0]))) {
            if (tree.size() <= 150) {
                examples.add(new Example(tree, 1));
            }
        }
        Clusters clusters = Clusters.none();
        Perceptron tagger = TagTrainer.train(examples, clusters, 8, SEED);
        List<int[]> tags = TagTrainer.jackknife(examples, clusters, 4, 4, SEED);
        ParseTrainer trainer = new ParseTrainer(examples, tags, clusters);
        Perceptron moves = trainer.moves(12, SEED);
        Perceptron relations = trainer.relations(6, SEED);
        WeightsWriter writer = new WeightsWriter("ewt-1");
        writer.sparse(tagger, 2_500_000, 256);
        writer.packed(moves, 5_000_000, 256);
        writer.sparse(relations, 2_000_000, 256);
        writer.clusters(Map.of());
        writer.write(Path.of(args[1]));
    }
}
