package org.entente.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.entente.actor.Participant;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Joins the candidates of a document that tell of the same event: each event is recorded once. */
final class Merger {
    private static final int MANY = 25;
    private static final int YEAR = 4;
    private static final int DAY = 10;

    private final boolean undatedDocument;
    private final Predicate<Candidate> further;
    private final BiPredicate<Candidate, Candidate> speech;

    /** In a document without a day of publication, "in March" and "in May" stay unresolved and yet are two dates. */
    Merger(boolean undatedDocument) {
        this(undatedDocument, c -> false, (a, b) -> false);
    }

    /**
     * A merger that keeps some candidates apart from all before them.
     *
     * @param further whether a candidate is told as one more event
     * @param speech whether two statements belong to one speech
     */
    Merger(boolean undatedDocument, Predicate<Candidate> further, BiPredicate<Candidate, Candidate> speech) {
        this.undatedDocument = undatedDocument;
        this.further = further;
        this.speech = speech;
    }

    List<Candidate> merge(List<Candidate> candidates) {
        List<Candidate> merged = new ArrayList<>();
        for (Candidate next : candidates) {
            int same = isListed(next, candidates) || further.test(next) ? -1 : find(merged, next);
            if (same < 0) {
                merged.add(next);
            } else {
                merged.set(same, join(merged.get(same), next));
            }
        }
        return merged;
    }

    private int find(List<Candidate> merged, Candidate next) {
        for (int i = merged.size() - 1; i >= 0; i--) {
            if (sameEvent(merged.get(i), next)) {
                return i;
            }
        }
        return -1;
    }

    boolean sameEvent(Candidate a, Candidate b) {
        if (isDetail(a, b)) {
            return true;
        }
        if (a.kind() != b.kind()
                || a.frame().stance() != b.frame().stance()
                || a.stage() != b.stage()
                || !compatibleTypes(a, b)
                || !(compatibleStatus(a.status(), b.status()) || sameTalks(a, b))
                || !compatibleDates(a, b)
                || a.sentences().size() > MANY) {
            return false;
        }
        if (a.kind() == Kind.AGREEMENT && differ(a.topic(), b.topic())) {
            return false;
        }
        if (a.kind() == Kind.PROJECT && isFurtherProject(names(a.topic()), names(b.topic()))) {
            return false;
        }
        if (a.kind() == Kind.STATEMENT) {
            boolean here = a.sentences().get(0).equals(b.sentences().get(0))
                    && a.actorCodes().equals(b.actorCodes())
                    && overlap(a.recipientCodes(), b.recipientCodes());
            return here || speech.test(a, b);
        }
        if (a.kind() == Kind.MEETING && isStanding(a) != isStanding(b)) {
            return false;
        }
        if ((a.kind() == Kind.MEETING || a.kind() == Kind.VISIT) && Counterparts.differ(a.actors(), b.actors())) {
            return false;
        }
        if (a.isSymmetric()) {
            boolean takenUp = b.nominal() || a.sentences().equals(b.sentences());
            return a.allCodes().equals(b.allCodes()) || (takenUp && isPart(a, b)) || sameSession(a, b);
        }
        return overlap(a.actorCodes(), b.actorCodes()) && overlap(a.recipientCodes(), b.recipientCodes());
    }

    /** Whether the parties of one are all parties of the other. */
    private static boolean isPart(Candidate a, Candidate b) {
        return a.allCodes().containsAll(b.allCodes()) || b.allCodes().containsAll(a.allCodes());
    }

    /** A body that meets again and again is no single meeting. */
    private static boolean isStanding(Candidate c) {
        return c.frame().status() == Status.ONGOING;
    }

    /** Whether a candidate is one document of a list that is told at once. */
    private static boolean isListed(Candidate a, List<Candidate> candidates) {
        return a.kind() == Kind.AGREEMENT
                && candidates.stream()
                        .anyMatch(b -> a.trigger() == b.trigger()
                                && a.frame().equals(b.frame())
                                && a.sentences().equals(b.sentences())
                                && !Objects.equals(a.topic(), b.topic()));
    }

    /** Whether both names tell what the document is about, in quite different words. */
    private static boolean differ(@Nullable String a, @Nullable String b) {
        return differ(matter(a), matter(b));
    }

    private static boolean differ(Set<String> x, Set<String> y) {
        return !x.isEmpty() && !y.isEmpty() && x.stream().noneMatch(y::contains);
    }

    /** Whether the second project is named, and not as the first. */
    private static boolean isFurtherProject(Set<String> first, Set<String> second) {
        return !second.isEmpty() && first.stream().noneMatch(second::contains);
    }

    /** The proper names in what a project is called: "construction of the Kahriz plant". */
    private static Set<String> names(@Nullable String topic) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : (topic == null ? "" : topic).split("[^\\p{L}]+", -1)) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                words.add(word);
            }
        }
        return words;
    }

    /** The words behind "on": "agreement on visas" is about visas. */
    private static Set<String> matter(@Nullable String name) {
        String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
        int on = lower.indexOf(" on ");
        Set<String> words = new LinkedHashSet<>();
        if (on >= 0) {
            for (String word : lower.substring(on + 4).split("[^\\p{L}]+", -1)) {
                if (word.length() > 3) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    /** Within a sentence, a bare "agreement" may be the instrument whose type the sentence tells. */
    private static boolean compatibleTypes(Candidate a, Candidate b) {
        boolean bare = a.kind() == Kind.AGREEMENT
                && a.sentences().get(0).equals(b.sentences().get(0))
                && (Topics.OTHER.equals(a.type()) || Topics.OTHER.equals(b.type()));
        return bare || Objects.equals(a.type(), b.type());
    }

    private static boolean compatibleStatus(Status a, Status b) {
        return a == b || (a == Status.HAPPENED && b == Status.ONGOING) || (a == Status.ONGOING && b == Status.HAPPENED);
    }

    /** Whether the second tells more of the meeting that the first tells of: "the talks", "they discussed". */
    private boolean isDetail(Candidate a, Candidate b) {
        return a.kind() == Kind.MEETING
                && b.kind() == Kind.MEETING
                && b.detail()
                && !(b.dated() && !compatibleDates(a, b))
                && b.status() != Status.NEGATED
                && a.sentences().size() <= MANY
                && isPart(a, b);
    }

    /** "Our talks today will be useful": told as future or as past, the same parties meet or visit once on a day. */
    private static boolean sameTalks(Candidate a, Candidate b) {
        return (a.kind() == Kind.MEETING || a.kind() == Kind.VISIT)
                && a.date() != null
                && a.date().equals(b.date())
                && a.actorCodes().equals(b.actorCodes())
                && a.recipientCodes().equals(b.recipientCodes())
                && a.status() != Status.NEGATED
                && b.status() != Status.NEGATED;
    }

    private boolean compatibleDates(Candidate a, Candidate b) {
        String x = a.date();
        String y = b.date();
        if (x == null || y == null) {
            boolean unresolved = undatedDocument && a.dated() && b.dated() && !Objects.equals(a.dating(), b.dating());
            return !unresolved || a.sentences().equals(b.sentences());
        }
        return x.equals(y) || x.startsWith(y) || y.startsWith(x) || sameOpening(a, b, x, y) || isStage(a, x, y);
    }

    /** The days of one host within those of a tour that was told before. */
    private static boolean isStage(Candidate a, String tour, String stage) {
        return a.kind() == Kind.VISIT && tour.contains("/") && isWithin(stage, tour);
    }

    private static boolean isWithin(String inner, String outer) {
        LocalDate start = Edtf.of(outer).earliest();
        LocalDate end = Edtf.of(outer).latest();
        LocalDate first = Edtf.of(inner).earliest();
        LocalDate last = Edtf.of(inner).latest();
        return start != null
                && end != null
                && first != null
                && last != null
                && !first.isBefore(start)
                && !last.isAfter(end);
    }

    /** An organisation meets once on a day, whomever a sentence names of those who came. */
    private static boolean sameSession(Candidate a, Candidate b) {
        return a.kind() == Kind.MEETING
                && isSameDay(a, b)
                && a.allCodes().stream()
                        .anyMatch(c -> Parties.isOrganisation(c) && b.allCodes().contains(c));
    }

    private static boolean isSameDay(Candidate a, Candidate b) {
        return a.date() == null
                ? b.date() == null && a.dated() && Objects.equals(a.dating(), b.dating())
                : a.date().length() == DAY && a.date().equals(b.date());
    }

    /** An office is opened once, even where the asker and the answerer of an interview give different months. */
    private static boolean sameOpening(Candidate a, Candidate b, String x, String y) {
        return a.kind() == Kind.REPRESENTATION
                && (a.speaker() == null) != (b.speaker() == null)
                && x.length() >= YEAR
                && x.regionMatches(0, y, 0, YEAR);
    }

    private static boolean overlap(Set<String> a, Set<String> b) {
        return a.equals(b) || a.stream().anyMatch(b::contains);
    }

    private Candidate join(Candidate a, Candidate b) {
        boolean swap = isAnswer(b, a) || (weight(b) > weight(a) && !isDetail(a, b) && !isAnswer(a, b));
        Candidate first = swap ? b : a;
        Candidate second = swap ? a : b;
        Set<Integer> sentences = new LinkedHashSet<>(first.sentences());
        sentences.addAll(second.sentences());
        return new Candidate(
                List.copyOf(sentences),
                first.trigger(),
                first.frame(),
                first.stage(),
                Topics.OTHER.equals(first.type()) ? second.type() : first.type(),
                status(first, second),
                first.domain(),
                union(first.actors(), second.actors(), first.isSymmetric() && !isDetail(a, b)),
                union(first.recipients(), second.recipients(), false),
                date(a, b, first, second),
                first.dating() != null ? first.dating() : second.dating(),
                first.place() != null ? first.place() : second.place(),
                first.topic() != null ? first.topic() : second.topic(),
                first.speaker() != null ? first.speaker() : second.speaker(),
                first.nominal(),
                first.habitual(),
                first.detail());
    }

    private @Nullable String date(Candidate a, Candidate b, Candidate first, Candidate second) {
        if (isDetail(a, b) && a.date() != null) {
            return a.date();
        }
        String x = a.date();
        String y = b.date();
        return x != null && y != null && isStage(a, x, y) ? y : better(first.date(), second.date());
    }

    /** Whether the first is told by somebody with a date where the second stands in a question or in the report itself. */
    private static boolean isAnswer(Candidate a, Candidate b) {
        return a.kind() == Kind.REPRESENTATION && b.speaker() == null && a.speaker() != null && a.date() != null;
    }

    /** A visit that some sentence tells to go on goes on. */
    private static Status status(Candidate first, Candidate second) {
        boolean visit = first.kind() == Kind.VISIT && second.status() == Status.ONGOING;
        return visit ? Status.ONGOING : first.status();
    }

    private static List<Participant> union(List<Participant> a, List<Participant> b, boolean all) {
        if (!all && !a.isEmpty()) {
            return a;
        }
        List<Participant> both = new ArrayList<>(a);
        both.addAll(b);
        return Parties.tidy(both);
    }

    private static @Nullable String better(@Nullable String a, @Nullable String b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return b.length() > a.length() && b.startsWith(a) ? b : a;
    }

    private static int weight(Candidate c) {
        int named = (int) c.actors().stream().filter(p -> p.name() != null).count();
        return 2 * c.allCodes().size() + named + (c.date() != null ? 2 : 0);
    }
}
