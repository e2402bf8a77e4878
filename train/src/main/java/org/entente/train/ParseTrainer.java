package org.entente.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.language.Clusters;
import org.entente.language.Draft;
import org.entente.language.Labeler;
import org.entente.language.Parser;
import org.entente.language.Relations;

/** Teaches the parser by a dynamic oracle and the labeler on gold trees, both on predicted tags. */
final class ParseTrainer {
    /** From this epoch on the parser mostly follows its own decisions, to learn its way out of mistakes. */
    private static final int EXPLORE_FROM = 1;

    private static final int EXPLORE_PERCENT = 90;

    private final List<Example> examples;
    private final List<int[]> tags;
    private final Clusters clusters;
    private final Draft draft = new Draft();

    ParseTrainer(List<Example> examples, List<int[]> tags, Clusters clusters) {
        this.examples = examples;
        this.tags = tags;
        this.clusters = clusters;
    }

    Perceptron moves(int epochs, long seed) {
        Perceptron model = new Perceptron(Parser.MOVES);
        Random random = new Random(seed);
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (int index : order(random)) {
                load(index, random);
                learnMoves(examples.get(index), model, epoch >= EXPLORE_FROM, random);
            }
        }
        model.average();
        return model;
    }

    private List<Integer> order(Random random) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        return order;
    }

    private void load(int index, Random random) {
        draft.set(Capitals.vary(examples.get(index).tree().forms(), random), clusters);
        int[] predicted = tags.get(index);
        for (int i = 0; i < predicted.length; i++) {
            draft.tag(i, predicted[i]);
        }
    }

    private void learnMoves(Example example, Perceptron model, boolean explore, Random random) {
        int[] gold = gold(example.tree());
        Parser.start(draft);
        while (!Parser.done(draft)) {
            int guess = Parser.predict(draft, model);
            int best = oracle(gold);
            model.step();
            int next = guess;
            if (Parser.cost(draft, guess, gold) > Parser.cost(draft, best, gold)) {
                model.update(draft.features(), best, guess, example.weight());
                next = explore && random.nextInt(100) < EXPLORE_PERCENT ? guess : best;
            }
            Parser.apply(draft, next);
        }
    }

    /** Of the moves that lose least, the one with the highest score. */
    private int oracle(int[] gold) {
        int best = -1;
        int bestCost = 0;
        for (int move = 0; move < Parser.MOVES; move++) {
            if (!Parser.allowed(draft, move)) {
                continue;
            }
            int cost = Parser.cost(draft, move, gold);
            boolean better = best < 0
                    || cost < bestCost
                    || (cost == bestCost && Parser.score(draft, move) > Parser.score(draft, best));
            if (better) {
                best = move;
                bestCost = cost;
            }
        }
        return best;
    }

    private static int[] gold(Tree tree) {
        int[] gold = new int[tree.size()];
        for (int i = 0; i < gold.length; i++) {
            int head = tree.heads().get(i);
            gold[i] = head < 0 ? gold.length : head;
        }
        return gold;
    }

    Perceptron relations(int epochs, long seed) {
        Perceptron model = new Perceptron(Relations.count());
        Random random = new Random(seed);
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (int index : order(random)) {
                load(index, random);
                learnRelations(examples.get(index), model);
            }
        }
        model.average();
        return model;
    }

    private void learnRelations(Example example, Perceptron model) {
        int[] gold = gold(example.tree());
        for (int i = 0; i < gold.length; i++) {
            draft.head(i, gold[i]);
        }
        Labeler.prepare(draft);
        for (int i = 0; i < gold.length; i++) {
            int right = Relations.of(example.tree().relations().get(i));
            int guess = Labeler.predict(draft, i, model, model.classes());
            model.step();
            if (guess != right) {
                model.update(draft.features(), right, guess, example.weight());
            }
            draft.label(i, guess);
        }
    }
}
