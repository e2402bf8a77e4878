package org.entente.app.dossier;

import java.util.Map;
import org.entente.event.Event;
import org.entente.event.Event.Topic;
import org.entente.event.Kind;
import org.entente.event.Stage;
import org.jspecify.annotations.Nullable;

/** What an entry is, in a few words: "Planned visit", "Project: waste-water plant, 65 % complete". */
public final class Headline {
    private static final Map<String, String> INSTRUMENTS = Map.ofEntries(
            Map.entry("TREATY", "treaty"),
            Map.entry("ALLIANCE", "mutual-defence treaty"),
            Map.entry("ACSA", "logistics agreement (ACSA)"),
            Map.entry("GSOMIA", "military-information agreement (GSOMIA)"),
            Map.entry("SOFA", "status-of-forces agreement"),
            Map.entry("DCA", "defence cooperation agreement"),
            Map.entry("MOU", "memorandum of understanding"),
            Map.entry("PLAN", "plan"),
            Map.entry("STATEMENT", "joint statement"),
            Map.entry("TRADE", "trade agreement"),
            Map.entry("INVESTMENT", "investment agreement"),
            Map.entry("LOAN", "loan agreement"),
            Map.entry("CONTRACT", "contract"),
            Map.entry("CEASEFIRE", "ceasefire"),
            Map.entry("BORDER", "border agreement"),
            Map.entry("VISA", "visa agreement"),
            Map.entry("EXTRADITION", "extradition treaty"),
            Map.entry("ENERGY", "energy agreement"),
            Map.entry("NUCLEAR", "nuclear agreement"),
            Map.entry("ARMS-CONTROL", "arms-control agreement"));

    private Headline() {}

    public static String of(Entry entry) {
        return of(entry.event(), entry.outlook());
    }

    /** The headline of an event as it looks from a day. */
    public static String of(Event event, Outlook outlook) {
        String words = event.kind() == Kind.AGREEMENT ? agreement(event, outlook) : act(event, outlook);
        return Wording.capitalised(words);
    }

    /** What an instrument of the type is called: "military-information agreement (GSOMIA)". */
    public static String instrument(@Nullable String type) {
        return type == null ? "agreement" : INSTRUMENTS.getOrDefault(type, "agreement");
    }

    /** A name that says what instrument it is stands for it: "Cooperation plan for 2014, signed". */
    private static String agreement(Event event, Outlook outlook) {
        String instrument = INSTRUMENTS.getOrDefault(type(event), "agreement");
        String step = step(event.stage() == null ? Stage.SIGNED : event.stage(), outlook);
        String name = Subject.of(event, instrument + " " + step);
        return Subject.tells(name, instrument) ? name + ", " + step : instrument + ", " + step + after(name);
    }

    private static String step(Stage stage, Outlook outlook) {
        return switch (outlook) {
            case DONE -> standing(stage);
            case ONGOING -> stage == Stage.NEGOTIATING ? "being negotiated" : standing(stage);
            case WAS_ONGOING -> standing(stage) + " at the time";
            case PLANNED -> "planned to be " + done(stage);
            case WAS_PLANNED -> "was planned to be " + done(stage);
            case POSSIBLE -> "may be " + done(stage);
            case WAS_POSSIBLE -> "was possibly to be " + done(stage);
            case NEGATED -> "not " + done(stage);
        };
    }

    private static String standing(Stage stage) {
        return stage == Stage.IN_FORCE ? "in force" : done(stage);
    }

    private static String done(Stage stage) {
        return switch (stage) {
            case NEGOTIATING -> "negotiated";
            case IN_FORCE -> "put into force";
            default -> stage.word();
        };
    }

    private static String act(Event event, Outlook outlook) {
        String words = act(isAlleged(event) ? "alleged " + noun(event) : noun(event), event.kind(), outlook);
        Topic object = event.object();
        String progress = object == null || object.progress() == null ? "" : ", " + object.progress() + " % complete";
        return words + after(Subject.of(event, words)) + progress;
    }

    /** Whether the sentence itself does not vouch for the deed: "was allegedly shot down". */
    private static boolean isAlleged(Event event) {
        String quote = event.evidence().quote();
        return event.kind() == Kind.FORCE && (quote.contains(" allegedly ") || quote.contains(" reportedly "));
    }

    private static String after(String subject) {
        return subject.isEmpty() ? "" : ": " + subject;
    }

    private static String act(String noun, Kind kind, Outlook outlook) {
        return switch (outlook) {
            case DONE -> noun;
            case ONGOING -> "ongoing " + noun;
            case WAS_ONGOING -> noun + ", ongoing at the time";
            case PLANNED -> "planned " + noun;
            case WAS_PLANNED -> noun + ", planned at the time";
            case POSSIBLE -> "possible " + noun;
            case WAS_POSSIBLE -> noun + ", possible at the time";
            case NEGATED -> noun + ", " + denial(kind);
        };
    }

    private static String noun(Event event) {
        String type = type(event);
        return switch (event.kind()) {
            case VISIT -> "visit";
            case MEETING -> "meeting";
            case AGREEMENT -> "agreement";
            case EXERCISE -> "exercise";
            case EXCHANGE -> "exchange";
            case PROJECT -> "project";
            case TRANSFER -> "transfer";
            case AID -> "aid";
            case GATHERING -> "gathering";
            case REPRESENTATION -> type.equals("CLOSE") ? "closing" + what(event) : "opening" + what(event);
            case MEMBERSHIP -> type.equals("JOIN") ? "accession" : type.equals("LEAVE") ? "exit" : "suspension";
            case STATEMENT -> stance(event);
            case SANCTION -> type.equals("LIFT") ? "lifting of sanctions" : "sanctions";
            case FORCE -> force(type);
        };
    }

    /** Needed only where the record does not name it. */
    private static String what(Event event) {
        return event.object() == null || event.object().name() == null ? " of representation" : "";
    }

    private static String stance(Event event) {
        if (event.stance() == null) {
            return "statement";
        }
        return switch (event.stance()) {
            case SUPPORT -> "statement of support";
            case PLEDGE -> "pledge";
            case REQUEST -> "request";
            case ACCUSE -> "accusation";
            case REJECT -> "rejection";
            case THREATEN -> "threat";
        };
    }

    private static String force(String type) {
        return switch (type) {
            case "ATTACK" -> "attack";
            case "DEPLOY" -> "deployment";
            case "TEST" -> "weapons test";
            case "WITHDRAW" -> "withdrawal";
            default -> "coercion";
        };
    }

    private static String denial(Kind kind) {
        return switch (kind) {
            case VISIT -> "not made";
            case MEETING, EXERCISE, GATHERING -> "not held";
            case EXCHANGE, TRANSFER, FORCE -> "not carried out";
            case PROJECT -> "not pursued";
            case AID -> "not given";
            case REPRESENTATION, MEMBERSHIP -> "not effected";
            case SANCTION -> "not imposed";
            case STATEMENT, AGREEMENT -> "not made";
        };
    }

    private static String type(Event event) {
        Topic object = event.object();
        return object == null || object.type() == null ? "" : object.type();
    }
}
