package org.entente.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains tagger, parser and labeler and writes {@code english.weights}.
 *
 * <p>Arguments: TREEBANK (gzipped CoNLL-U), SILVER (what {@link Nlp4jTeacher} wrote, or -), OUT, number of silver
 * sentences, how often the treebank is repeated in an epoch, epochs.
 */
public final class TrainSyntax {
    private static final long SEED = 7;
    private static final int LONGEST = 150;
    private static final int TAG_BYTES = 2_400_000;
    private static final int MOVE_BYTES = 5_600_000;
    private static final int RELATION_BYTES = 1_800_000;
    private static final float SCALE = 128;

    private TrainSyntax() {}

    public static void main(String[] args) throws IOException {
        int silverSize = Integer.parseInt(args[3]);
        int repeat = Integer.parseInt(args[4]);
        int epochs = Integer.parseInt(args[5]);
        List<Example> gold = examples(Conllu.read(Path.of(args[0])));
        List<Example> silver = silverSize == 0 ? List.of() : examples(Nlp4jTrees.read(Path.of(args[1])));
        List<Example> all = new ArrayList<>(gold);
        all.addAll(silver);
        BrownClusters clusters = new BrownClusters(all, 1);
        List<Example> examples = new ArrayList<>(silver);
        Collections.shuffle(examples, new Random(SEED));
        examples = new ArrayList<>(examples.subList(0, Math.min(silverSize, examples.size())));
        for (int i = 0; i < repeat; i++) {
            examples.addAll(gold);
        }
        Perceptron tagger = TagTrainer.train(examples, clusters, epochs, SEED);
        List<int[]> tags = TagTrainer.jackknife(examples, clusters, 2, 2, SEED);
        ParseTrainer trainer = new ParseTrainer(examples, tags, clusters);
        Perceptron moves = trainer.moves(epochs + 2, SEED);
        Perceptron relations = trainer.relations(Math.max(3, epochs - 2), SEED);
        String version = "english 1 (UD English-EWT x" + repeat + ", NLP4J silver "
                + (examples.size() - repeat * gold.size()) + ", epochs " + epochs + ", seed " + SEED + ")";
        WeightsWriter writer = new WeightsWriter(version);
        writer.sparse(tagger, TAG_BYTES, SCALE);
        writer.packed(moves, MOVE_BYTES, SCALE);
        writer.sparse(relations, RELATION_BYTES, SCALE);
        writer.clusters(clusters.codes());
        writer.write(Path.of(args[2]));
    }

    private static List<Example> examples(List<Tree> trees) {
        return trees.stream()
                .filter(t -> t.size() > 0 && t.size() <= LONGEST)
                .map(t -> new Example(t, 1))
                .toList();
    }
}
