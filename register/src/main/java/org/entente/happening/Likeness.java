package org.entente.happening;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.event.Event;
import org.entente.event.Event.Place;
import org.entente.event.Event.Topic;
import org.entente.event.Kind;
import org.entente.happening.Traits.Person;
import org.entente.happening.When.Fit;
import org.jspecify.annotations.Nullable;

/**
 * How much speaks for two reports being of the same event.
 *
 * <p>Some things forbid it: another stage, persons who are not each other, dates too far apart. The rest adds up, and each
 * kind asks for a certain sum: a visit needs little beside guest, host and day, a statement much, because states say many
 * things on a day.
 */
final class Likeness {
    /** The sum of two reports that cannot be of the same event. */
    static final double NEVER = -1;

    private static final double COARSE = 0.5;
    /** Instruments of which two parties have one at a time, whatever it is called. */
    private static final Set<String> ONE_OF_A_KIND =
            Set.of("ALLIANCE", "ACSA", "GSOMIA", "SOFA", "DCA", "EXTRADITION", "CEASEFIRE");

    /** Days between two reports in the news of the same days. */
    static final int PUBLISHED_TOGETHER = 10;

    private static final double VERY_LIKE = 0.5;
    private static final double LIKE = 0.3;

    private Likeness() {}

    /** The sum that is enough for a kind. */
    static double enough(Kind kind) {
        return switch (kind) {
            case MEMBERSHIP -> 1.5;
            case VISIT, REPRESENTATION, EXERCISE, PROJECT -> 3;
            case MEETING, AGREEMENT, GATHERING, TRANSFER, AID, EXCHANGE -> 3.5;
            case SANCTION -> 4;
            case FORCE, STATEMENT -> 5;
        };
    }

    /** The sum of what speaks for it, or {@link #NEVER}. */
    static double of(Traits a, Traits b) {
        if (!sameAct(a, b)) {
            return NEVER;
        }
        double time = time(a, b);
        double parties = time == NEVER ? NEVER : parties(a, b);
        double people = parties == NEVER ? NEVER : people(a, b);
        double place = people == NEVER ? NEVER : place(a.event(), b.event());
        double subject = place <= NEVER ? NEVER : subject(a, b);
        boolean vague = time <= COARSE && people <= 0 && subject <= 0;
        if (subject == NEVER || (vague && isRegular(a.event().kind()))) {
            return NEVER;
        }
        return time + parties + people + place + subject + words(a, b);
    }

    /** What the same parties do several times a year. */
    private static boolean isRegular(Kind kind) {
        return switch (kind) {
            case VISIT, MEETING, STATEMENT, FORCE, AID, TRANSFER, EXCHANGE -> true;
            default -> false;
        };
    }

    /** Whether kind, stage, stance, type and progress agree. */
    private static boolean sameAct(Traits a, Traits b) {
        Event one = a.event();
        Event other = b.event();
        return one.kind() == other.kind()
                && one.stage() == other.stage()
                && one.stance() == other.stance()
                && (one.kind() == Kind.AGREEMENT || agree(a.type(), b.type()))
                && sameProgress(one.object(), other.object());
    }

    private static boolean agree(String a, String b) {
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }

    private static boolean sameProgress(@Nullable Topic a, @Nullable Topic b) {
        return a == null
                || b == null
                || a.progress() == null
                || b.progress() == null
                || a.progress().equals(b.progress());
    }

    /** How far two reports of one event may differ in its day; what happens once only may be misdated by months. */
    private static int tolerance(Kind kind) {
        return switch (kind) {
            case VISIT -> 3;
            case REPRESENTATION, MEMBERSHIP -> 92;
            case AGREEMENT -> 31;
            case MEETING, GATHERING, EXERCISE, EXCHANGE -> 1;
            default -> 0;
        };
    }

    private static double time(Traits a, Traits b) {
        Fit fit = a.when() == null || b.when() == null
                ? Fit.UNKNOWN
                : a.when().fit(b.when(), tolerance(a.event().kind()));
        return switch (fit) {
            case SAME_DAY -> 3;
            case WITHIN_A_MONTH -> 2;
            case WITHIN_A_SEASON -> 1;
            case COARSE -> COARSE;
            case NEAR -> near(a, b);
            case UNKNOWN -> undated(a, b);
            case APART -> NEVER;
        };
    }

    /** A visit has a first and a last day; instruments need their name to be taken for one on two days. */
    private static double near(Traits a, Traits b) {
        Kind kind = a.event().kind();
        if (kind == Kind.AGREEMENT) {
            return a.subject().matches(b.subject()) && !a.subject().isGeneric() ? 0 : NEVER;
        }
        return kind == Kind.REPRESENTATION || kind == Kind.MEMBERSHIP ? 1 : 1.5;
    }

    /** Without a date, what passes is the same only in the news of the same days. */
    private static double undated(Traits a, Traits b) {
        boolean together = a.published() != null
                && b.published() != null
                && Math.abs(a.published() - b.published()) <= PUBLISHED_TOGETHER;
        if (together) {
            return 1;
        }
        return isLasting(a.event().kind()) ? 0 : NEVER;
    }

    /** Whether an undated report may be of what was reported at another time. */
    static boolean isLasting(Kind kind) {
        return switch (kind) {
            case AGREEMENT, REPRESENTATION, MEMBERSHIP, PROJECT, EXERCISE -> true;
            default -> false;
        };
    }

    private static double parties(Traits a, Traits b) {
        double actors = overlap(a.actors(), b.actors());
        if (a.event().kind().isSymmetric() || actors == NEVER) {
            return actors;
        }
        double recipients = overlap(a.recipients(), b.recipients());
        return recipients == NEVER ? NEVER : (actors + recipients) / 2;
    }

    private static double overlap(Set<String> a, Set<String> b) {
        if (a.equals(b)) {
            return a.isEmpty() ? 0 : 1;
        }
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        Set<String> few = a.size() <= b.size() ? a : b;
        Set<String> many = few == a ? b : a;
        long shared = few.stream().filter(many::contains).count();
        if (shared == few.size()) {
            return shared > 1 ? 0.75 : 0.25;
        }
        return 2 * shared > many.size() ? 0.25 : NEVER;
    }

    /** Two persons of one state who are not each other make two visits, meetings or statements. */
    private static double people(Traits a, Traits b) {
        double best = 0;
        for (String code : a.actors()) {
            double now = people(of(code, a.people()), of(code, b.people()));
            if (now == NEVER && decides(a.event().kind())) {
                return NEVER;
            }
            best = Math.max(best, now);
        }
        return best;
    }

    private static boolean decides(Kind kind) {
        return switch (kind) {
            case VISIT, MEETING, STATEMENT, EXCHANGE, REPRESENTATION -> true;
            default -> false;
        };
    }

    private static List<Person> of(String code, List<Person> people) {
        return people.stream().filter(p -> code.equals(p.code())).toList();
    }

    private static double people(List<Person> a, List<Person> b) {
        double best = a.isEmpty() || b.isEmpty() ? 0 : NEVER;
        for (Person one : a) {
            for (Person other : b) {
                best = Math.max(best, same(one, other));
            }
        }
        return best;
    }

    private static double same(Person a, Person b) {
        if (!a.name().isEmpty() && !b.name().isEmpty()) {
            return Names.agree(a.name(), b.name()) ? 2 : NEVER;
        }
        if (a.post().isEmpty() || b.post().isEmpty()) {
            return 0;
        }
        return Posts.agree(a.post(), b.post()) ? 1 : NEVER;
    }

    private static double place(Event a, Event b) {
        Place one = a.place();
        Place other = b.place();
        if (one == null || other == null) {
            return 0;
        }
        boolean sameCountry = one.country() == null
                || other.country() == null
                || one.country().equals(other.country());
        if (!sameCountry) {
            return staysInPlace(a.kind()) ? NEVER : 0;
        }
        if (one.name() == null || other.name() == null) {
            return Objects.equals(one.country(), other.country()) ? 0.5 : 0;
        }
        return one.name().equalsIgnoreCase(other.name()) ? 1 : elsewhere(a.kind());
    }

    private static boolean staysInPlace(Kind kind) {
        return switch (kind) {
            case VISIT, MEETING, GATHERING, EXERCISE, FORCE, REPRESENTATION -> true;
            default -> false;
        };
    }

    /** Two towns of one country. */
    private static double elsewhere(Kind kind) {
        return switch (kind) {
            case FORCE, REPRESENTATION -> NEVER;
            case MEETING, GATHERING -> -0.9;
            default -> 0;
        };
    }

    private static double subject(Traits a, Traits b) {
        boolean specific =
                !a.type().isEmpty() && a.type().equals(b.type()) && !a.type().equals("OTHER");
        double type = specific ? 0.5 : 0;
        if (a.subject().matches(b.subject())) {
            return type + 2;
        }
        boolean sameInstrument = specific && ONE_OF_A_KIND.contains(a.type());
        boolean contradicts = sameInstrument
                ? a.subject().countsDifferently(b.subject())
                : a.subject().contradicts(b.subject());
        return contradicts ? contradiction(a, type) : type;
    }

    private static double contradiction(Traits a, double type) {
        return switch (a.event().kind()) {
            case AGREEMENT, PROJECT, TRANSFER, EXERCISE, GATHERING, REPRESENTATION, SANCTION, EXCHANGE -> NEVER;
            case MEETING -> type - 0.5;
            default -> type;
        };
    }

    /** Reports of one event often share their words. */
    private static double words(Traits a, Traits b) {
        long shared = a.quoted().stream().filter(b.quoted()::contains).count();
        double like = shared == 0
                ? 0
                : (double) shared / Math.min(a.quoted().size(), b.quoted().size());
        return like >= VERY_LIKE ? 2 : like >= LIKE ? 1 : 0;
    }
}
