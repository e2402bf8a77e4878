package org.entente.event;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.language.Sentence;
import org.entente.speech.Utterance;
import org.entente.time.Edtf;
import org.entente.time.Timex;
import org.jspecify.annotations.Nullable;

/**
 * Dates the candidates that their own sentence does not date: by the story so far, or by the publication. Settles
 * statuses that the dates contradict.
 */
final class StoryDates {
    private static final Set<Kind> OF_THE_DAY = Set.of(Kind.STATEMENT, Kind.MEETING, Kind.VISIT, Kind.GATHERING);

    private static final Set<Kind> STAYING = Set.of(Kind.VISIT, Kind.GATHERING, Kind.EXERCISE, Kind.MEETING);
    private static final Set<String> WITNESSING =
            Set.of("witness", "see", "oversee", "attend", "conclude", "end", "culminate", "result", "observe", "sign");
    private static final Set<String> SPEAKING =
            Set.of("say", "tell", "announce", "state", "report", "warn", "write", "add", "tweet", "declare", "claim");
    private static final int DAY = "2000-01-01".length();
    private static final int RECENT = 10;
    private static final int STAY = 5;
    private static final int TWO_DAYS = "2000-01-01/2000-01-02".length();

    private final Reading reading;
    private final @Nullable LocalDate published;
    private @Nullable String story;
    private @Nullable String stay;
    private @Nullable String plan;
    private int heard;
    private Set<String> parties = Set.of();

    StoryDates(Reading reading) {
        this.reading = reading;
        this.published = reading.document().published();
    }

    List<Candidate> complete(List<Candidate> candidates) {
        List<Candidate> complete = new ArrayList<>();
        for (Candidate candidate : candidates) {
            hear(candidate.sentences().get(0));
            Candidate dated = settle(candidate.dated() ? candidate : undated(candidate));
            follow(dated);
            complete.add(dated);
        }
        return complete;
    }

    /** Takes the day on which somebody spoke or acted for that of the story: "The envoy said on Tuesday". */
    private void hear(int upTo) {
        for (Timex time : reading.times()) {
            if (time.sentence() < heard || time.sentence() > upTo || time.value() == null || !isRecent(time.value())) {
                continue;
            }
            Sentence sentence = reading.sentences().get(time.sentence());
            for (int i = time.first(); i <= time.last(); i++) {
                int head = sentence.token(i).head();
                if (head >= 0
                        && sentence.token(head).tag().equals("VBD")
                        && SPEAKING.contains(sentence.token(head).lemma())) {
                    take(time.value());
                }
            }
        }
        heard = Math.max(heard, upTo + 1);
    }

    private void follow(Candidate c) {
        if (parties.isEmpty() && c.kind() == Kind.MEETING && c.allCodes().size() > 1) {
            parties = c.allCodes();
        }
        String date = c.date();
        if (!c.dated() || date == null || !OF_THE_DAY.contains(c.kind())) {
            return;
        }
        if (c.status() == Status.HAPPENED && isRecent(date)) {
            take(date);
        }
        if (c.status() == Status.PLANNED && (plan == null || c.kind() == Kind.VISIT)) {
            plan = date;
        }
    }

    private void take(String date) {
        boolean days = date.length() > DAY;
        stay = days ? date : null;
        story = days ? story : date;
    }

    private boolean isRecent(String date) {
        if (published == null || (date.length() != DAY && date.length() != TWO_DAYS)) {
            return false;
        }
        LocalDate day = Edtf.of(date).earliest();
        LocalDate last = Edtf.of(date).latest();
        return day != null
                && last != null
                && last.isBefore(day.plusDays(STAY))
                && !day.isAfter(published)
                && !day.isBefore(published.minusDays(RECENT));
    }

    private Candidate undated(Candidate c) {
        if (c.status() == Status.PLANNED && OF_THE_DAY.contains(c.kind())) {
            return Candidates.withDate(c, plan);
        }
        if (c.status() == Status.ONGOING && c.kind() == Kind.VISIT && published != null) {
            return Candidates.withDate(c, published.toString());
        }
        if (isPresentAct(c) || isRatifiedByLaw(c) || isArrived(c)) {
            return Candidates.withDate(c, published == null ? null : published.toString());
        }
        boolean jointStatement = c.stage() == Stage.SIGNED && "STATEMENT".equals(c.type());
        boolean ofTheDay = jointStatement
                || OF_THE_DAY.contains(c.kind())
                || (c.stage() == Stage.SIGNED && !c.nominal())
                || c.stage() == Stage.NEGOTIATING
                || isWitnessed(c);
        if (!ofTheDay || c.status() != Status.HAPPENED || c.habitual() || isBackground(c) || isRecalled(c)) {
            return c;
        }
        return Candidates.withDate(c, stay != null && STAYING.contains(c.kind()) ? stay : today());
    }

    /** The day of the story so far, else that of the publication. */
    private @Nullable String today() {
        return story != null ? story : published == null ? null : published.toString();
    }

    /** "The Treasury is imposing sanctions", "the law ratifies the treaty": the words that tell it do it. */
    private boolean isPresentAct(Candidate c) {
        boolean act = c.kind() == Kind.SANCTION || c.stage() == Stage.RATIFIED;
        return act && c.status() == Status.ONGOING && c.frame().status() == null && !c.nominal();
    }

    /** "The president signed the law on ratifying the treaty". */
    private boolean isRatifiedByLaw(Candidate c) {
        if (c.stage() != Stage.RATIFIED || c.status() != Status.HAPPENED) {
            return false;
        }
        Sentence sentence = reading.sentences().get(c.sentences().get(0));
        for (int i = 0; i < c.trigger(); i++) {
            if (sentence.token(i).lemma().equals("sign")
                    && sentence.token(i).tag().equals("VBD")) {
                return true;
            }
        }
        return false;
    }

    /** "Has arrived": the visitor is there when it is told. */
    private boolean isArrived(Candidate c) {
        return c.kind() == Kind.VISIT
                && c.status() == Status.HAPPENED
                && c.frame().verbs().contains("arrive");
    }

    /** "They witnessed the signing of a treaty", "signed a law on its ratification". */
    private boolean isWitnessed(Candidate c) {
        if (!c.nominal() || (c.stage() != Stage.SIGNED && c.stage() != Stage.RATIFIED)) {
            return false;
        }
        Sentence sentence = reading.sentences().get(c.sentences().get(0));
        int verb = new Tree(sentence).verbAbove(c.trigger());
        return verb >= 0
                && WITNESSING.contains(sentence.token(verb).lemma())
                && sentence.token(c.trigger()).lemma().matches("signing|signature|conclusion|adoption|ratification");
    }

    /** What an interview speaks of besides itself, and a document that only a participle calls signed. */
    private boolean isRecalled(Candidate c) {
        Sentence sentence = reading.sentences().get(c.sentences().get(0));
        String relation = sentence.token(c.trigger()).relation();
        boolean inInterview = c.kind() != Kind.STATEMENT
                && reading.utterances().stream()
                        .anyMatch(u -> u.kind() != Utterance.Kind.QUOTATION
                                && u.span().start() < sentence.span().end()
                                && sentence.span().start() < u.span().end());
        return inInterview || (c.kind() == Kind.AGREEMENT && (relation.equals("acl") || relation.equals("amod")));
    }

    /** A meeting of others, or an earlier one, that the report of the day only mentions. */
    private boolean isBackground(Candidate c) {
        return c.kind() == Kind.MEETING
                && c.nominal()
                && !parties.isEmpty()
                && !(parties.containsAll(c.allCodes()) || c.allCodes().containsAll(parties));
    }

    /**
     * What lies ahead of the publication is planned, whatever the words of the sentence; what began at a date and is
     * not said to have ended goes on; what a frame takes for lasting is over when the sentence dates it.
     */
    private Candidate settle(Candidate c) {
        String date = c.date();
        if (isPresentAct(c)) {
            return Candidates.withStatus(c, Status.HAPPENED);
        }
        if (date == null || published == null) {
            return c;
        }
        if (!c.dated()) {
            return isArrival(c, date) ? Candidates.withStatus(c, Status.ONGOING) : c;
        }
        if (c.status() == Status.ONGOING && c.frame().status() == Status.ONGOING && !date.contains("/")) {
            return Candidates.withStatus(c, Status.HAPPENED);
        }
        if (c.status() != Status.HAPPENED) {
            return c;
        }
        if (isUnderWay(c, date)) {
            return Candidates.withStatus(c, Status.ONGOING);
        }
        LocalDate first = Edtf.of(date).earliest();
        if (first != null && first.isAfter(isToldAsPast(c) ? published.plusDays(1) : published)) {
            return c.kind() == Kind.STATEMENT
                    ? Candidates.withDate(c, today())
                    : Candidates.withStatus(c, Status.PLANNED);
        }
        return date.endsWith("/..") ? Candidates.withStatus(c, Status.ONGOING) : c;
    }

    /** Something told in the past tense may have its date from a place where the day began earlier. */
    private boolean isToldAsPast(Candidate c) {
        return reading.sentences()
                .get(c.sentences().get(0))
                .token(c.trigger())
                .tag()
                .equals("VBD");
    }

    /** Whether the publication day lies in the days that the text gives to a visit or occasion. */
    private boolean isUnderWay(Candidate c, String date) {
        if (!STAYING.contains(c.kind()) || published == null) {
            return false;
        }
        LocalDate first = Edtf.of(date).earliest();
        LocalDate last = Edtf.of(date).latest();
        if (isArrival(c, date) || first == null || last == null) {
            return isArrival(c, date);
        }
        boolean days = date.length() == TWO_DAYS && !isWeek(first, last);
        return days && !first.isAfter(published) && last.isAfter(published);
    }

    private static boolean isWeek(LocalDate first, LocalDate last) {
        return first.getDayOfWeek() == DayOfWeek.MONDAY && first.plusDays(6).equals(last);
    }

    /** Who has arrived on the day of the report is still there. */
    private boolean isArrival(Candidate c, String date) {
        return published != null
                && c.kind() == Kind.VISIT
                && c.status() == Status.HAPPENED
                && c.frame().verbs().contains("arrive")
                && date.equals(published.toString());
    }
}
