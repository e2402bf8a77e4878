package org.entente.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.entente.actor.Mention.Kind;
import org.jspecify.annotations.Nullable;

/** What a document has said up to a point, newest last; every draft in it has its participants. */
final class Memory {
    private final List<Draft> said = new ArrayList<>();

    void add(Draft draft) {
        said.add(draft);
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
    @Nullable Who holder(String key) {
        for (int i = said.size() - 1; i >= 0; i--) {
            for (Who who : said.get(i).who()) {
                if (key.equals(who.core()) && who.code() != null && said.get(i).kind() == Kind.PERSON) {
                    return who;
                }
            }
        }
        return null;
    }

    /** Codes of the parties in the sentence, in text order, each once. */
    List<String> codes(int sentence) {
        return said.stream()
                .filter(d -> d.sentence() == sentence && Topics.isParty(d))
                .flatMap(d -> d.codes().stream())
                .filter(Topics::isState)
                .distinct()
                .toList();
    }

    /** Persons named in the last sentences whose office fits, newest of each state, in text order. */
    List<Who> persons(int sentence, int window, Predicate<Who> fits) {
        Map<String, Who> found = new LinkedHashMap<>();
        for (Draft d : said) {
            if (d.sentence() >= sentence - window && d.kind() == Kind.PERSON) {
                for (Who who : d.who()) {
                    String code = who.code();
                    if (code != null && fits.test(who)) {
                        found.putIfAbsent(code, who);
                    }
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** The drafts of a sentence in text order. */
    List<Draft> of(int sentence) {
        return said.stream().filter(d -> d.sentence() == sentence).toList();
    }
}
