package org.entente.evaluation;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The PLOVER reading of an event: its type by the table of the guidelines, and who does it to whom. */
final class Plover {
    private static final Set<String> LIVE = Set.of("happened", "ongoing", "planned");
    private static final Map<String, String> STANCES = Map.of(
            "support", "SUPPORT",
            "pledge", "AGREE",
            "request", "REQUEST",
            "accuse", "ACCUSE",
            "reject", "REJECT",
            "threaten", "THREATEN");
    private static final Map<String, String> FORCE =
            Map.of("ATTACK", "ASSAULT", "COERCE", "COERCE", "WITHDRAW", "RETREAT");
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("visit", "CONSULT"),
            Map.entry("meeting", "CONSULT"),
            Map.entry("gathering", "CONSULT"),
            Map.entry("exercise", "COOPERATE"),
            Map.entry("exchange", "COOPERATE"),
            Map.entry("project", "COOPERATE"),
            Map.entry("transfer", "COOPERATE"),
            Map.entry("aid", "AID"),
            Map.entry("representation", "SUPPORT"),
            Map.entry("membership", "SUPPORT"));

    private Plover() {}

    /** One event of the data set: type, source, target. */
    record Triple(String type, String source, String target) {}

    static Set<Triple> triples(Coding event) {
        String type = type(event);
        if (type == null) {
            return Set.of();
        }
        boolean mutual = event.symmetric() || event.kind().equals("visit");
        Set<String> sources = mutual ? event.parties() : event.actors();
        Set<String> targets = mutual ? event.parties() : event.recipients();
        Set<Triple> triples = new HashSet<>();
        for (String source : sources) {
            for (String target : targets) {
                if (!source.equals(target)) {
                    triples.add(new Triple(type, source, target));
                }
            }
        }
        return triples;
    }

    /** Null where the event has no PLOVER record. */
    private static @Nullable String type(Coding event) {
        if (event.status() == null || !LIVE.contains(event.status())) {
            return null;
        }
        boolean planned = event.status().equals("planned");
        String kind = event.kind();
        String objectType = Objects.requireNonNullElse(event.type(), "");
        return switch (kind) {
            case "statement" -> event.stance() == null ? null : STANCES.get(event.stance());
            case "agreement" -> agreement(Objects.requireNonNullElse(event.stage(), ""), planned);
            case "sanction" -> objectType.equals("LIFT") ? "CONCEDE" : planned ? "THREATEN" : "SANCTION";
            case "force" -> force(objectType, planned);
            default -> tie(kind, objectType, planned);
        };
    }

    private static String agreement(String stage, boolean planned) {
        return switch (stage) {
            case "rejected" -> planned ? "THREATEN" : "REJECT";
            case "suspended", "terminated" -> planned ? "THREATEN" : "SANCTION";
            case "proposed" -> "AGREE";
            default -> planned ? "AGREE" : stage.equals("negotiating") ? "CONSULT" : "SUPPORT";
        };
    }

    private static String force(String type, boolean planned) {
        if (planned) {
            return type.equals("WITHDRAW") ? "CONCEDE" : "THREATEN";
        }
        return FORCE.getOrDefault(type, "MOBILIZE");
    }

    private static @Nullable String tie(String kind, String objectType, boolean planned) {
        boolean breaks = (kind.equals("representation") && objectType.equals("CLOSE"))
                || (kind.equals("membership") && (objectType.equals("LEAVE") || objectType.equals("SUSPEND")));
        if (breaks) {
            return planned ? "THREATEN" : "SANCTION";
        }
        return planned ? "AGREE" : KINDS.get(kind);
    }
}
