package org.entente.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.event.Stage;
import org.entente.event.Status;
import org.jspecify.annotations.Nullable;

/** Reads opinions from the vectors of a window: small layers over the vectors of its markers, and what the rules propose. */
final class Heads {
    private static final int LABELS = Label.values().length;
    private static final List<Status> STATUSES = List.of(Status.values());
    private static final List<Stage> STAGES = List.of(Stage.values());
    /** Below this probability the rest of an opinion is not worth its time. */
    private static final double NEGLIGIBLE = 0.03;

    private final Weights weights;
    private final Layer kind;
    private final Layer roleOfSentence;
    private final Layer roleOfParty;
    private final Layer roleOfMention;
    private final Layer role;
    private final Layer status;
    private final Layer stage;
    private final Layer type;
    private final Layer dateOfSentence;
    private final Layer dateOfTime;
    private final Layer dateOfFeatures;
    private final Layer date;

    Heads(Weights weights) {
        this.weights = weights;
        kind = weights.layer("kind");
        roleOfSentence = weights.layer("ra");
        roleOfParty = weights.layer("rb");
        roleOfMention = weights.layer("rc");
        role = weights.layer("rout");
        status = weights.layer("status");
        stage = weights.layer("stage");
        type = weights.layer("typ");
        dateOfSentence = weights.layer("da");
        dateOfTime = weights.layer("db");
        dateOfFeatures = weights.layer("df");
        date = weights.layer("dout");
    }

    /** The opinions worth having on a sentence of a window. */
    Map<Label, Opinion> opinions(
            Window window,
            float[][] vectors,
            int sentence,
            Map<Label, Proposal> proposals,
            @Nullable String published) {
        Map<Label, Opinion> opinions = new EnumMap<>(Label.class);
        Integer mark = window.sentenceMarks().get(sentence);
        if (mark == null) {
            return opinions;
        }
        float[] vector = vectors[mark];
        float[] kinds = kind.apply(vector);
        float[][] roles = null;
        float[] statuses = status.apply(vector);
        for (Label label : Label.values()) {
            Proposal proposal = proposals.get(label);
            double probability = Vectors.sigmoid(kinds[label.row()] + proposed(label, proposal));
            if (probability <= NEGLIGIBLE && proposal == null) {
                continue;
            }
            if (roles == null) {
                roles = roles(window, vectors, sentence, vector);
            }
            opinions.put(
                    label,
                    new Opinion(
                            label,
                            probability,
                            window.parties(),
                            shares(window.parties(), roles, label, proposal, false),
                            shares(window.parties(), roles, label, proposal, true),
                            statuses(statuses, label, proposal),
                            stages(vector, proposal),
                            types(vector, label, proposal),
                            dates(window, vectors, sentence, vector, label, proposal, published)));
        }
        return opinions;
    }

    private double proposed(Label label, @Nullable Proposal proposal) {
        if (proposal == null) {
            return 0;
        }
        Matrix rule = weights.table("kindrule");
        return rule.at(label.row(), 0) + (proposal.main() ? rule.at(label.row(), 1) : 0);
    }

    /** For each party the scores of all roles: actor of each label, then recipient of each label. */
    private float[][] roles(Window window, float[][] vectors, int sentence, float[] vector) {
        float[] base = roleOfSentence.apply(vector);
        List<List<Integer>> mentions = window.mentions().getOrDefault(sentence, List.of());
        float[][] roles = new float[window.parties().size()][];
        for (int party = 0; party < roles.length; party++) {
            float[] hidden = base.clone();
            Vectors.add(hidden, roleOfParty.apply(vectors[window.partyMarks().get(party)]));
            if (mentions.isEmpty() || mentions.get(party).isEmpty()) {
                Vectors.add(hidden, roleOfMention.bias());
            } else {
                Vectors.add(hidden, roleOfMention.apply(Vectors.mean(vectors, mentions.get(party))));
                Vectors.add(hidden, weights.vector("rflag"));
            }
            Vectors.gelu(hidden);
            roles[party] = role.apply(hidden);
        }
        return roles;
    }

    private List<Double> shares(
            List<String> parties, float[][] roles, Label label, @Nullable Proposal proposal, boolean recipients) {
        double[] shares = new double[parties.size()];
        for (int party = 0; party < shares.length; party++) {
            double score = roles[party][(recipients ? LABELS : 0) + label.row()];
            if (proposal != null) {
                score += proposedRole(parties.get(party), label, proposal, recipients);
            }
            shares[party] = Vectors.sigmoid(score);
        }
        return list(shares);
    }

    private static List<Double> list(double[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    private double proposedRole(String party, Label label, Proposal proposal, boolean recipients) {
        float[] rule = weights.vector("rrule");
        boolean receives = proposal.recipients().contains(party);
        boolean acts = proposal.actors().contains(party) || (label.isSymmetric() && receives);
        boolean has = recipients ? receives : acts;
        boolean hasOther = recipients ? acts : receives;
        return (has ? rule[0] : rule[1]) + (hasOther ? rule[2] : 0);
    }

    private List<Double> statuses(float[] all, Label label, @Nullable Proposal proposal) {
        double[] scores = new double[STATUSES.size()];
        for (int i = 0; i < STATUSES.size(); i++) {
            scores[i] = all[label.row() * STATUSES.size() + i];
        }
        if (proposal != null) {
            Matrix rule = weights.table("statusrule");
            for (Status proposed : proposal.statuses()) {
                for (int i = 0; i < STATUSES.size(); i++) {
                    scores[i] += rule.at(STATUSES.indexOf(proposed), i);
                }
            }
        }
        return list(Vectors.softmax(scores));
    }

    private List<Double> stages(float[] vector, @Nullable Proposal proposal) {
        float[] all = stage.apply(vector);
        double[] scores = new double[all.length];
        for (int i = 0; i < scores.length; i++) {
            boolean proposed = proposal != null && proposal.stages().contains(STAGES.get(i));
            scores[i] = all[i] + (proposed ? weights.vector("stagerule")[0] : 0);
        }
        return list(Vectors.softmax(scores));
    }

    private List<Double> types(float[] vector, Label label, @Nullable Proposal proposal) {
        double[] scores = new double[label.types().size()];
        for (int i = 0; i < scores.length; i++) {
            boolean proposed =
                    proposal != null && proposal.types().contains(label.types().get(i));
            scores[i] = type.apply(label.firstType() + i, vector) + (proposed ? weights.vector("typrule")[0] : 0);
        }
        return scores.length == 0 ? List.of() : list(Vectors.softmax(scores));
    }

    private List<Opinion.DateShare> dates(
            Window window,
            float[][] vectors,
            int sentence,
            float[] vector,
            Label label,
            @Nullable Proposal proposal,
            @Nullable String published) {
        Map<String, List<Window.Time>> values = new LinkedHashMap<>();
        for (Window.Time time : window.times()) {
            if (time.value() != null) {
                values.computeIfAbsent(time.value(), v -> new ArrayList<>()).add(time);
            }
        }
        Set<String> proposed = proposal == null ? Set.of() : proposal.dates();
        proposed.stream().filter(d -> !d.isEmpty()).sorted().forEach(d -> values.putIfAbsent(d, List.of()));
        if (published != null) {
            values.putIfAbsent(published, List.of());
        }
        float[] base = dateOfSentence.apply(vector);
        Matrix byLabel = weights.table("dk.weight");
        for (int i = 0; i < base.length; i++) {
            base[i] += byLabel.at(label.row(), i);
        }
        List<@Nullable String> dates = new ArrayList<>();
        List<Double> scores = new ArrayList<>();
        dates.add(null);
        scores.add(score(base, new float[] {0, 0, 0, proposed.contains("") ? 1 : 0, 0, 1}, vectors, List.of()));
        values.forEach((value, times) -> {
            List<Integer> same = marks(times, t -> t.sentence() == sentence);
            List<Integer> before = marks(times, t -> t.sentence() < sentence);
            List<Integer> after = marks(times, t -> t.sentence() > sentence);
            float[] features = {
                same.isEmpty() ? 0 : 1,
                before.isEmpty() ? 0 : 1,
                after.isEmpty() ? 0 : 1,
                proposed.contains(value) ? 1 : 0,
                value.equals(published) ? 1 : 0,
                0
            };
            dates.add(value);
            scores.add(score(base, features, vectors, !same.isEmpty() ? same : !before.isEmpty() ? before : after));
        });
        return shares(dates, scores);
    }

    private static List<Integer> marks(List<Window.Time> times, Predicate<Window.Time> where) {
        return times.stream().filter(where).map(Window.Time::mark).toList();
    }

    private double score(float[] base, float[] features, float[][] vectors, List<Integer> marks) {
        float[] hidden = base.clone();
        Vectors.add(hidden, dateOfFeatures.apply(features));
        if (!marks.isEmpty()) {
            Vectors.add(hidden, dateOfTime.apply(Vectors.mean(vectors, marks)));
        }
        Vectors.gelu(hidden);
        double score = date.apply(hidden)[0];
        float[] direct = weights.vector("ddirect");
        for (int i = 0; i < features.length; i++) {
            score += features[i] * direct[i];
        }
        return score;
    }

    private static List<Opinion.DateShare> shares(List<@Nullable String> dates, List<Double> scores) {
        double[] shares = Vectors.softmax(scores.stream().mapToDouble(s -> s).toArray());
        List<Opinion.DateShare> result = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            result.add(new Opinion.DateShare(dates.get(i), shares[i]));
        }
        return result;
    }
}
