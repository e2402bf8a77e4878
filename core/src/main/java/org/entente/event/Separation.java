package org.entente.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.actor.Participant;

/** Reads one telling of several events: "met separately with the envoys of …", "welcomed the leaders A and B". */
final class Separation {
    private static final Set<String> APART = Set.of("separately", "individually", "separate", "individual");

    private final Tree tree;

    Separation(Scene scene) {
        this.tree = scene.tree();
    }

    /**
     * A meeting with each counterpart, a visit of each named visitor; else the candidate alone.
     *
     * @param hosts those who hold the meetings
     */
    List<Candidate> split(Candidate candidate, Set<String> hosts) {
        return switch (candidate.kind()) {
            case MEETING -> isApart(candidate.trigger()) ? meetings(candidate, hosts) : List.of(candidate);
            case VISIT -> visits(candidate);
            default -> List.of(candidate);
        };
    }

    private static List<Candidate> meetings(Candidate meeting, Set<String> hosts) {
        Map<String, List<Participant>> byCode = byCode(meeting.actors());
        if (byCode.size() < 3) {
            return List.of(meeting);
        }
        List<Candidate> meetings = new ArrayList<>();
        String host = byCode.keySet().stream()
                .filter(hosts::contains)
                .findFirst()
                .orElse(byCode.keySet().iterator().next());
        byCode.forEach((code, other) -> {
            if (!code.equals(host)) {
                List<Participant> two = new ArrayList<>(byCode.getOrDefault(host, List.of()));
                two.addAll(other);
                meetings.add(Candidates.withActors(meeting, two));
            }
        });
        return meetings;
    }

    private static List<Candidate> visits(Candidate visit) {
        Map<String, List<Participant>> byCode = byCode(visit.actors());
        boolean named = visit.actors().stream().allMatch(p -> p.name() != null && p.post() != null);
        return byCode.size() < 2 || !named || visit.actorCodes().equals(visit.recipientCodes())
                ? List.of(visit)
                : byCode.values().stream()
                        .map(one -> Candidates.withActors(visit, one))
                        .toList();
    }

    private static Map<String, List<Participant>> byCode(List<Participant> participants) {
        Map<String, List<Participant>> byCode = new LinkedHashMap<>();
        for (Participant p : participants) {
            if (p.code() != null) {
                byCode.computeIfAbsent(p.code(), c -> new ArrayList<>()).add(p);
            }
        }
        return byCode;
    }

    /** Whether the trigger or the verb that carries it is said to happen with each one apart. */
    private boolean isApart(int trigger) {
        int verb = tree.governingVerb(trigger);
        return hasApart(trigger) || (!tree.token(trigger).isVerb() && verb >= 0 && hasApart(verb));
    }

    private boolean hasApart(int token) {
        boolean several = tree.token(token).tag().equals("NNS");
        return tree.sentence().children(token).stream()
                .map(tree::word)
                .anyMatch(w -> APART.contains(w) || (several && w.equals("bilateral")));
    }
}
