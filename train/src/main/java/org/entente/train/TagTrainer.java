package org.entente.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.language.Clusters;
import org.entente.language.Draft;
import org.entente.language.Tagger;
import org.entente.language.Tags;

/** Teaches the tagger. */
final class TagTrainer {
    private TagTrainer() {}

    static Perceptron train(List<Example> examples, Clusters clusters, int epochs, long seed) {
        Perceptron model = new Perceptron(Tags.count());
        Random random = new Random(seed);
        Draft draft = new Draft();
        List<Example> order = new ArrayList<>(examples);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (Example example : order) {
                draft.set(Capitals.vary(example.tree().forms(), random), clusters);
                learn(example, draft, model);
            }
        }
        model.average();
        return model;
    }

    private static void learn(Example example, Draft draft, Perceptron model) {
        for (int i = 0; i < draft.size(); i++) {
            int gold = Tags.of(example.tree().tags().get(i));
            int guess = Tagger.predict(draft, i, model, model.classes());
            model.step();
            if (guess != gold) {
                model.update(draft.features(), gold, guess, example.weight());
            }
            draft.tag(i, guess);
        }
    }

    /** Tags each example by a model that has not seen it, so that later stages learn to live with mistakes. */
    static List<int[]> jackknife(List<Example> examples, Clusters clusters, int folds, int epochs, long seed) {
        List<int[]> tags = new ArrayList<>(Collections.nCopies(examples.size(), new int[0]));
        Draft draft = new Draft();
        for (int fold = 0; fold < folds; fold++) {
            List<Example> rest = new ArrayList<>();
            for (int i = 0; i < examples.size(); i++) {
                if (i % folds != fold) {
                    rest.add(examples.get(i));
                }
            }
            Perceptron model = train(rest, clusters, epochs, seed + fold);
            for (int i = fold; i < examples.size(); i += folds) {
                tags.set(i, tag(examples.get(i).tree().forms(), clusters, draft, model));
            }
        }
        return tags;
    }

    private static int[] tag(List<String> forms, Clusters clusters, Draft draft, Perceptron model) {
        draft.set(forms, clusters);
        int[] tags = new int[draft.size()];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = Tagger.predict(draft, i, model, model.classes());
            draft.tag(i, tags[i]);
        }
        return tags;
    }
}
