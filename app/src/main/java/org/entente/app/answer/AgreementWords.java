package org.entente.app.answer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.agreement.Agreement;
import org.entente.agreement.Standing;
import org.entente.agreement.Step;
import org.entente.app.dossier.Headline;
import org.entente.app.dossier.Wording;
import org.entente.event.Stage;
import org.entente.event.Status;
import org.jspecify.annotations.Nullable;

/** Words for agreements and how far they have come. */
final class AgreementWords {
    private static final int DAYS_OF_A_MONTH = 30;
    private static final int MONTHS_TOLD = 24;

    private static final Set<String> ACRONYMS = Set.of("ACSA", "GSOMIA", "SOFA", "DCA");

    /** What is done with an instrument, before its name. */
    private static final Pattern FRAME = Pattern.compile(
            "(?i)^(?:(?:the|an?|such|this|that) )?(?:(?:(?:formal )?(?:adoption|conclusion|establishment|negotiations?"
                    + "|ratification|renewal|signing|talks) (?:of|on|for) )?(?:(?:the|an?) )?)");

    private static final Pattern SAYS_NOTHING =
            Pattern.compile("(?i)(?:(?:new|second|first|third|final|possible|future|\\w+al) )?"
                    + "(?:|accord|agreement|deal|document|instrument|pact|treaty)");

    private AgreementWords() {}

    /** "General Security of Military Information Agreement (GSOMIA)", or what kind of instrument it is. */
    static String name(Agreement agreement) {
        String kind = Headline.instrument(agreement.type());
        String name =
                agreement.name() == null ? "" : FRAME.matcher(agreement.name()).replaceFirst("");
        if (SAYS_NOTHING.matcher(name).matches()) {
            return Wording.capitalised(kind);
        }
        String type = isAcronym(agreement.type()) && !name.contains(String.valueOf(agreement.type()))
                ? " (" + agreement.type() + ")"
                : "";
        return Wording.capitalised(name) + type;
    }

    private static boolean isAcronym(@Nullable String type) {
        return type != null && ACRONYMS.contains(type);
    }

    /** "being negotiated", "signed"; of what is only expected, from what that is inferred. */
    static String stage(Standing standing) {
        Stage stage = standing.stage();
        return stage == null ? "proposed (inferred: a source expects a later step)" : stage(stage);
    }

    static String stage(Stage stage) {
        return switch (stage) {
            case NEGOTIATING -> "being negotiated";
            case IN_FORCE -> "in force";
            default -> stage.word();
        };
    }

    /** "signed", "not signed", "to be signed", "perhaps to be signed". */
    static String step(Step step) {
        String done = step.stage() == Stage.NEGOTIATING ? "negotiated" : stage(step.stage());
        String put = step.stage() == Stage.IN_FORCE ? "put into force" : done;
        return switch (step.status()) {
            case HAPPENED, ONGOING -> done;
            case NEGATED -> "not " + done;
            case PLANNED -> "to be " + put;
            case POSSIBLE -> "perhaps to be " + put;
        };
    }

    static String next(Step step) {
        Status status = step.status() == Status.POSSIBLE ? Status.POSSIBLE : Status.PLANNED;
        String done = step.stage() == Stage.IN_FORCE
                ? "put into force"
                : step.stage() == Stage.NEGOTIATING
                        ? "negotiated"
                        : step.stage().word();
        String date = step.happening().date();
        return (status == Status.POSSIBLE ? "perhaps to be " : "to be ")
                + done
                + (date == null ? "" : ", " + Wording.date(step.happening().event()));
    }

    /** "4 days", "14 months", "5 years". */
    static String age(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        long months = ChronoUnit.MONTHS.between(from, to);
        if (days <= 2 * DAYS_OF_A_MONTH) {
            return Wording.count(days, "day");
        }
        return months <= MONTHS_TOLD ? Wording.count(months, "month") : Wording.count(months / 12, "year");
    }

    /** "11 January 2011"; a day that only a report gives says so. */
    static String when(@Nullable Step step) {
        if (step == null) {
            return "";
        }
        if (step.happening().date() != null) {
            return Wording.date(step.happening().event());
        }
        LocalDate by = step.by();
        return by == null ? "undated" : "by " + Wording.day(by);
    }

    static String since(Step step) {
        String when = when(step);
        return when.equals("undated") ? "Since when, no source says." : "Since " + when + ".";
    }

    static String missing(Agreement agreement) {
        return agreement.missing().stream().map(AgreementWords::noun).collect(Collectors.joining(", "));
    }

    private static String noun(Stage stage) {
        return switch (stage) {
            case NEGOTIATING -> "negotiation";
            case SIGNED -> "signature";
            case RATIFIED -> "ratification";
            default -> "entry into force";
        };
    }
}
