package org.entente.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.actor.Participant;
import org.entente.actor.Sector;
import org.jspecify.annotations.Nullable;

/** Rules about who may stand on the sides of an event of a kind. */
final class Parties {
    private static final Set<String> WORLDWIDE_TYPES = Set.of("TEST", "DEPLOY", "WITHDRAW");

    private Parties() {}

    /** Whether the sides make an event between states or organisations, as the guidelines demand. */
    static boolean suffice(Kind kind, @Nullable String type, List<Participant> actors, List<Participant> recipients) {
        if (actors.isEmpty()) {
            return false;
        }
        Set<String> from = Participant.codes(actors);
        Set<String> to = Participant.codes(recipients);
        Set<String> all = new LinkedHashSet<>(from);
        all.addAll(to);
        return switch (kind) {
            case MEETING, AGREEMENT, EXERCISE ->
                all.size() >= 2 || hasOrganisation(actors) || hasUnknownParty(actors, from);
            case GATHERING -> !all.isEmpty();
            case FORCE ->
                !from.isEmpty()
                        && (different(from, to)
                                || (to.isEmpty()
                                        && recipients.isEmpty()
                                        && type != null
                                        && WORLDWIDE_TYPES.contains(type)));
            case SANCTION ->
                !all.isEmpty() && ((from.isEmpty() || to.isEmpty()) ? !recipients.isEmpty() : different(from, to));
            case STATEMENT -> !from.isEmpty() && (different(from, to) || (to.isEmpty() && !recipients.isEmpty()));
            case VISIT, EXCHANGE, TRANSFER, AID, REPRESENTATION -> !from.isEmpty() && different(from, to);
            case PROJECT -> all.size() >= 2;
            case MEMBERSHIP ->
                !from.isEmpty() && from.stream().noneMatch(Parties::isOrganisation) && isJoinable(recipients);
        };
    }

    private static boolean different(Set<String> from, Set<String> to) {
        if (to.isEmpty()) {
            return false;
        }
        return from.size() > 1 || to.size() > 1 || !from.equals(to);
    }

    private static boolean hasOrganisation(List<Participant> actors) {
        return actors.stream()
                .anyMatch(p -> p.sector() == Sector.IGO || (p.code() != null && isOrganisation(p.code())));
    }

    private static boolean isJoinable(List<Participant> recipients) {
        return hasOrganisation(recipients)
                || recipients.stream().anyMatch(p -> p.code() == null && p.name() != null && p.sector() == null);
    }

    private static boolean hasUnknownParty(List<Participant> actors, Set<String> codes) {
        return !codes.isEmpty() && actors.stream().anyMatch(p -> p.code() == null);
    }

    /** Whether a code is an organisation's: two letters, digits, or more than three letters, or a known acronym. */
    static boolean isOrganisation(String code) {
        return ORGANISATIONS.contains(code);
    }

    private static final Set<String> ORGANISATIONS = Set.of(
            "UN", "UNSC", "UNC", "NATO", "EU", "OSCE", "ASEAN", "AU", "ECOWAS", "CIS", "CSTO", "SCO", "OIC", "GCC",
            "LAS", "IAEA", "IMF", "WB", "WTO", "WHO", "ICC", "G7", "G8", "G20", "BRICS", "OPEC", "OAS", "APEC", "IOM",
            "UNHCR", "ICRC", "OTS", "PIF", "SADC", "EAC", "EEU", "QUAD", "AUKUS");

    /** The participants that command forces: no court, agency or bank. */
    static List<Participant> forces(List<Participant> participants) {
        return participants.stream()
                .filter(p -> p.code() == null || !isOrganisation(p.code()) || ARMED.contains(p.code()))
                .toList();
    }

    private static final Set<String> ARMED = Set.of("NATO", "EU", "UNC", "CSTO", "AU", "ECOWAS", "GCC", "CIS", "AUKUS");

    /** The participants with those dropped that say less of the same person or state than another one. */
    static List<Participant> tidy(List<Participant> participants) {
        Map<String, Participant> kept = new LinkedHashMap<>();
        for (Participant p : participants) {
            kept.putIfAbsent(p.code() + "|" + (p.name() == null ? p.org() + "|" + p.post() : p.name()), p);
        }
        Set<String> detailed = new LinkedHashSet<>();
        kept.values().stream()
                .filter(p -> p.name() != null || p.org() != null || p.post() != null)
                .map(Participant::code)
                .filter(Objects::nonNull)
                .forEach(detailed::add);
        List<Participant> tidy = new ArrayList<>();
        for (Participant p : kept.values()) {
            boolean bare = p.name() == null && p.org() == null && p.post() == null;
            boolean known = bare && p.code() != null && detailed.contains(p.code());
            if (!known && !isNamedAsWell(p, kept.values())) {
                tidy.add(p);
            }
        }
        return List.copyOf(tidy);
    }

    /** Whether an office without a name may be that of a named person of the same state: "counterpart", "leader". */
    private static boolean isNamedAsWell(Participant unnamed, Collection<Participant> all) {
        String post = unnamed.post();
        if (unnamed.name() != null || post == null || unnamed.code() == null) {
            return false;
        }
        String noun = post.substring(post.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(p -> p.name() != null && unnamed.code().equals(p.code()))
                .map(Participant::post)
                .filter(Objects::nonNull)
                .anyMatch(p ->
                        ANYBODY.contains(noun) || p.toLowerCase(Locale.ROOT).endsWith(noun));
    }

    private static final Set<String> ANYBODY = Set.of("counterpart", "leader", "official", "representative", "head");

    /** The speakers of a hostile statement or demand, without those at whom it is aimed. */
    static List<Participant> speakingTo(Frame frame, List<Participant> actors, List<Participant> recipients) {
        boolean aimed = frame.stance() == Stance.ACCUSE
                || frame.stance() == Stance.THREATEN
                || frame.stance() == Stance.REQUEST;
        Set<String> from = Participant.codes(actors);
        Set<String> to = Participant.codes(recipients);
        return aimed && from.size() > to.size() && from.containsAll(to) ? without(actors, to) : actors;
    }

    /** The participants without the bodies that two of them form together: "the Joint Commission on Trade". */
    static List<Participant> withoutJointBodies(List<Participant> participants) {
        return Participant.codes(participants).size() < 2
                ? participants
                : participants.stream()
                        .filter(p -> p.code() != null
                                || p.name() == null
                                || !JOINT.matcher(p.name()).find())
                        .toList();
    }

    private static final Pattern JOINT =
            Pattern.compile("(?i)\\b(?:joint|mixed|intergovernmental|bilateral|trilateral|consultative)\\b"
                    + ".*\\b(?:commission|committee|council|group|forum|dialogue|mechanism|board)\\b");

    /** The participants without those whose code stands on the other side. */
    static List<Participant> without(List<Participant> participants, Set<String> codes) {
        return participants.stream()
                .filter(p -> p.code() == null || !codes.contains(p.code()))
                .toList();
    }
}
