package org.entente.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.entente.actor.Mention.Kind;
import org.jspecify.annotations.Nullable;

/** What a document has said up to a point, newest last; every draft in it has its participants. */
final class Memory {
    private final List<Draft> said = new ArrayList<>();
    private final Map<Integer, List<Draft>> bySentence = new HashMap<>();
    private final Map<String, Who> holders = new HashMap<>();

    void add(Draft draft) {
        said.add(draft);
        bySentence.computeIfAbsent(draft.sentence(), s -> new ArrayList<>()).add(draft);
        for (Who who : draft.who()) {
            String office = who.core();
            if (office != null && who.code() != null && draft.kind() == Kind.PERSON) {
                holders.put(office, who);
                if (Offices.isHeadOfState(office)) {
                    holders.put(Offices.HEAD_OF_STATE, who);
                }
            }
        }
    }

    /** The newest draft for which the condition holds, not older than so many sentences; null when there is none. */
    @Nullable Draft last(int sentence, int window, Predicate<Draft> condition) {
        for (int i = said.size() - 1; i >= 0; i--) {
            Draft d = said.get(i);
            if (d.sentence() < sentence - window) {
                return null;
            }
            if (condition.test(d)) {
                return d;
            }
        }
        return null;
    }

    /** The newest person of the office. */
    @Nullable Who holder(String office) {
        return holders.get(office);
    }

    /** Codes of the parties in the sentence, in text order, each once. */
    List<String> codes(int sentence) {
        List<String> codes = new ArrayList<>(4);
        for (Draft d : of(sentence)) {
            if (Topics.isParty(d)) {
                d.codes().stream()
                        .filter(c -> Topics.isState(c) && !codes.contains(c))
                        .forEach(codes::add);
            }
        }
        return codes;
    }

    /** Persons named in the last sentences whose office fits, the first of each state, in text order. */
    List<Who> persons(int sentence, int window, Predicate<Who> fits) {
        Map<String, Who> found = new LinkedHashMap<>();
        for (int s = Math.max(-1, sentence - window); s <= sentence; s++) {
            for (Draft d : of(s)) {
                if (d.kind() == Kind.PERSON) {
                    d.who().stream().filter(fits).forEach(who -> keep(found, who));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static void keep(Map<String, Who> found, Who who) {
        String code = who.code();
        if (code != null) {
            found.putIfAbsent(code, who);
        }
    }

    /** The drafts of a sentence in text order; the title's for −1. */
    List<Draft> of(int sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }
}
