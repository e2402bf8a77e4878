package org.entente.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.actor.Participant;
import org.entente.actor.Sector;
import org.jspecify.annotations.Nullable;

/** Finds the domain of an event: that of the people and of the matter. */
final class Domains {
    private static final int SEVERAL = 2;

    private static final Map<String, Domain> OF_TYPES = Map.ofEntries(
            Map.entry("ALLIANCE", Domain.DEFENCE),
            Map.entry("ARMS-CONTROL", Domain.DEFENCE),
            Map.entry("CEASEFIRE", Domain.DEFENCE),
            Map.entry("DCA", Domain.DEFENCE),
            Map.entry("GSOMIA", Domain.DEFENCE),
            Map.entry("ACSA", Domain.DEFENCE),
            Map.entry("SOFA", Domain.DEFENCE),
            Map.entry("ENERGY", Domain.ENERGY),
            Map.entry("LOAN", Domain.ECONOMIC),
            Map.entry("TRADE", Domain.ECONOMIC),
            Map.entry("INVESTMENT", Domain.ECONOMIC),
            Map.entry("EXTRADITION", Domain.JUSTICE));

    private final Keywords words = Keywords.load("domains.tsv");

    /**
     * The domain of an event.
     *
     * @param stance of statements
     * @param type the type of an agreement
     * @param parties all who take part
     * @param sentence the words around it
     * @param name what it is about, in the words of the text
     */
    Domain of(
            Kind kind,
            @Nullable Stance stance,
            @Nullable String type,
            List<Participant> parties,
            String sentence,
            @Nullable String name) {
        String matter = name == null ? "" : name;
        return switch (kind) {
            case FORCE, EXERCISE -> "justice".equals(words.most(sentence)) ? Domain.JUSTICE : Domain.DEFENCE;
            case AGREEMENT -> agreement(type, parties, sentence, matter);
            case SANCTION -> sanction(matter);
            case MEETING, VISIT -> areMilitary(parties) ? Domain.DEFENCE : domain(words.most(matter));
            case STATEMENT -> statement(stance, parties, sentence);
            default -> domain(words.most(sentence));
        };
    }

    private Domain agreement(@Nullable String type, List<Participant> parties, String sentence, String name) {
        Domain ofType = type == null ? null : OF_TYPES.get(type);
        if (ofType != null) {
            return ofType;
        }
        String label = words.most(name);
        if (label != null || !areMilitary(parties)) {
            return domain(label != null ? label : words.most(sentence, SEVERAL));
        }
        return Domain.DEFENCE;
    }

    /** Sanctions are political unless they are of trade or arms. */
    private Domain sanction(String name) {
        Domain domain = domain(words.most(name));
        boolean own = domain == Domain.ECONOMIC || domain == Domain.DEFENCE || domain == Domain.ENERGY;
        return own ? domain : Domain.POLITICAL;
    }

    private Domain statement(@Nullable Stance stance, List<Participant> parties, String sentence) {
        if (areMilitary(parties)) {
            return Domain.DEFENCE;
        }
        int least = stance == Stance.SUPPORT ? SEVERAL : 1;
        String label = words.most(sentence, least);
        boolean goods = label != null && Set.of("economic", "energy").contains(label);
        boolean faint = goods && words.most(sentence, SEVERAL) == null;
        return faint ? Domain.POLITICAL : domain(label);
    }

    /** Whether soldiers and defence ministers take part, and no other officials. */
    private static boolean areMilitary(List<Participant> parties) {
        Set<Sector> sectors =
                parties.stream().map(Participant::sector).filter(s -> s != null).collect(Collectors.toSet());
        return sectors.contains(Sector.MIL) && !sectors.contains(Sector.GOV) && !sectors.contains(Sector.DIP);
    }

    private static Domain domain(@Nullable String label) {
        return label == null ? Domain.POLITICAL : Domain.of(label);
    }
}
