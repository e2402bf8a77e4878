package org.entente.event;

import java.util.List;
import java.util.Set;
import org.entente.language.Sentence;

/** Tells meetings that a report adds to others: "The minister also met with the speaker of parliament". */
final class Further {
    private static final Set<String> MEETING = Set.of("meet", "confer", "call");
    private static final Set<String> ADDING = Set.of("also", "separately");
    private static final Set<String> JOINT = Set.of("they", "sides", "we", "leaders", "two", "both");

    private final Reading reading;

    Further(Reading reading) {
        this.reading = reading;
    }

    boolean holds(Candidate candidate) {
        if (candidate.kind() != Kind.MEETING) {
            return false;
        }
        Sentence sentence = reading.sentences().get(candidate.sentences().get(0));
        Tree tree = new Tree(sentence);
        int verb = candidate.trigger();
        if (!MEETING.contains(sentence.token(verb).lemma())
                || !sentence.token(verb).isVerb()) {
            return false;
        }
        boolean adds = sentence.children(verb).stream().anyMatch(c -> ADDING.contains(tree.word(c)));
        return adds && !isJoint(tree, verb);
    }

    private static boolean isJoint(Tree tree, int verb) {
        List<Integer> subjects = tree.subjects(verb);
        return subjects.stream().flatMap(s -> tree.subtree(s).stream()).anyMatch(t -> JOINT.contains(tree.word(t)));
    }
}
