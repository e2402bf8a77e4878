package org.entente.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the words of an office or body tell about its sector, and when two offices are the same. */
final class Offices {
    static final String HEAD_OF_STATE = "head of state";

    private static final Set<String> HEADS_OF_STATE =
            Set.of("president", "king", "queen", "emperor", "emir", "sultan", "supreme leader", "pope");

    private static final Set<String> FIRST_OFFICES = Set.of(
            "president",
            "prime minister",
            "premier",
            "chancellor",
            "foreign minister",
            "defense minister",
            "king",
            "queen",
            "emperor",
            "emir",
            "sultan",
            "supreme leader",
            "leader",
            "head of state",
            "head of government",
            "secretary of state",
            "secretary of defense",
            "vice president",
            "crown prince",
            "national security advisor");

    private Offices() {}

    /** Whether "the head of state" may take up a person of the office. */
    static boolean isHeadOfState(String key) {
        return HEADS_OF_STATE.contains(key);
    }

    /** The office for comparison: lower case, one spelling, "minister of defence" as "defense minister". */
    static String key(String office) {
        String key = Folding.fold(office)
                .toLowerCase(Locale.ROOT)
                .replace("defence", "defense")
                .replace('-', ' ');
        key = key.replace("adviser", "advisor")
                .replace("of foreign affairs", "of foreign")
                .replace("former ", "");
        key = key.replace("foreign affairs minister", "foreign minister").replace("acting ", "");
        if (key.startsWith("minister of ") || key.startsWith("minister for ")) {
            key = key.substring(key.indexOf(' ', 9) + 1) + " minister";
        }
        return switch (key) {
            case "premier", "head of government" -> "prime minister";
            case "defense secretary", "secretary of war" -> "secretary of defense";
            case "national defense minister" -> "defense minister";
            case "foreign affairs minister", "external affairs minister" -> "foreign minister";
            case "amir" -> "emir";
            default -> key;
        };
    }

    /** One of the offices: "foreign ministers" is "foreign minister", "heads of state" is "head of state". */
    static String singular(String offices) {
        String one = offices;
        for (String noun :
                List.of("inisters ", "eads ", "hiefs ", "residents ", "ssadors ", "epresentatives ", "nvoys ")) {
            one = one.replace(noun, noun.substring(0, noun.length() - 2) + " ");
        }
        one = one.replace("ecretaries", "ecretary");
        return one.endsWith("s") && !one.contains(" of ") ? one.substring(0, one.length() - 1) : one;
    }

    /** Whether a state has but one holder, so that "the president" refers to somebody. */
    static boolean isUnique(String key) {
        return FIRST_OFFICES.contains(key)
                || key.endsWith(" minister")
                || key.endsWith("secretary")
                || key.endsWith("secretary general")
                || key.endsWith("ambassador")
                || key.equals("secretary");
    }

    /** The sector of the holder. */
    static @Nullable Sector sectorOfOffice(String text, @Nullable Sector usual, @Nullable Sector ofBody) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (ofBody == Sector.IGO) {
            return Sector.IGO;
        }
        if (usual == Sector.GOV && isMinisterial(lower)) {
            return sectorOfMatter(lower, Sector.GOV);
        }
        return ofBody != null && (usual == null || usual == Sector.GOV) ? ofBody : usual;
    }

    private static boolean isMinisterial(String lower) {
        return (lower.contains("minister") && !lower.contains("prime")) || lower.contains("secretary");
    }

    /** The sector of a ministry, delegation or official by the words before or after the noun. */
    static @Nullable Sector sectorOfMatter(String text, @Nullable Sector usual) {
        if (usual != Sector.GOV && usual != null) {
            return usual;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("defence")
                || lower.contains("defense")
                || lower.contains("military")
                || lower.contains("army")
                || lower.contains("armed forces")
                || lower.contains("naval")) {
            return Sector.MIL;
        }
        if (lower.contains("intelligence")) {
            return usual;
        }
        if (lower.contains("foreign") || lower.contains("external affairs") || lower.contains("diplomatic")) {
            return Sector.DIP;
        }
        return lower.contains("parliament") ? Sector.LEG : usual;
    }
}
