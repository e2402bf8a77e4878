package org.entente.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what names mean that mean several things (Georgia, Jordan, Korea, Washington, the Security Council), by the
 * words around them and by what else the document speaks of.
 */
final class Doubts {
    private static final Set<String> NO_PARTY_AFTER = Set.of(
            "treaty",
            "declaration",
            "agreement",
            "agreements",
            "accord",
            "accords",
            "convention",
            "conventions",
            "protocols",
            "format",
            "consensus",
            "communique",
            "memorandum",
            "process",
            "club",
            "conference",
            "post",
            "times",
            "monument",
            "university",
            "marathon",
            "olympics",
            "protocol",
            "principles",
            "formula",
            "charter",
            "plan");
    private static final Set<String> PARTS_OF_AMERICA = Set.of(
            "latin", "south", "north", "central", "african", "native", "inter", "pan", "all", "anglo", "mexican",
            "arab");
    private static final Set<String> NOT_OF_THE_STATE = Set.of(
            "war", "peninsula", "language", "armistice", "alphabet", "cuisine", "ocean", "revolution", "curtain");
    private static final Set<String> CAUCASUS = Set.of("GEO", "RUS", "ARM", "AZE", "UKR", "TUR", "MDA");

    private final Map<String, Integer> counts = new HashMap<>();
    private final @Nullable String publisher;
    private int statesOfAmerica;

    /** Whether some state's own Security Council is named. */
    private boolean ofState;

    private Doubts(@Nullable String publisher) {
        this.publisher = publisher;
    }

    /**
     * Weighs what the sentences name without doubt.
     *
     * @param publisher the state whose government published the text, null for others
     */
    static Doubts of(List<Words> sentences, @Nullable String publisher) {
        Doubts doubts = new Doubts(publisher);
        for (Words words : sentences) {
            for (int i = 0; i < words.size(); i++) {
                doubts.count(words, i);
            }
        }
        return doubts;
    }

    private void count(Words words, int i) {
        Match adjective = words.name(i, EntryType.ADJECTIVE);
        Match match = adjective == null ? words.proper(i) : adjective;
        Match body = words.proper(i);
        ofState |= body != null
                && body.type() == EntryType.BODY
                && words.text(body.first(), body.last()).contains("Security Council");
        if (match == null || match.entry().doubtful()) {
            return;
        }
        String code = match.entry().code();
        if (code != null) {
            counts.merge(code, 1, Integer::sum);
            boolean stateOfAmerica = match.type() == EntryType.PLACE && code.equals("USA");
            statesOfAmerica += stateOfAmerica || words.is(i, "atlanta", "savannah") ? 1 : 0;
        }
    }

    /** How often the document names the state or organisation, its adjectives and cities without doubt. */
    int count(String code) {
        return counts.getOrDefault(code, 0);
    }

    /** The state or organisation that the match stands for here, null when it is something else. */
    @Nullable String code(Words words, Match match) {
        Entry entry = match.entry();
        if (match.type() == EntryType.CAPITAL || match.type() == EntryType.STATE) {
            if (NO_PARTY_AFTER.contains(words.lower(match.next()))
                    && (words.isCapitalised(match.next()) || match.type() == EntryType.CAPITAL)) {
                return null;
            }
        }
        if (!entry.doubtful()) {
            return nonsense(words, match) ? null : entry.code();
        }
        return switch (match.type()) {
            case STATE, ADJECTIVE, PEOPLE -> state(words, match);
            case CAPITAL -> capital(words, match);
            case IGO -> organisation(words, match);
            default -> body(entry);
        };
    }

    private static boolean nonsense(Words words, Match match) {
        return match.type() == EntryType.ADJECTIVE
                && (NOT_OF_THE_STATE.contains(words.lower(match.next()))
                        || words.is(match.first(), "sino", "franco", "anglo", "russo", "indo"));
    }

    private @Nullable String state(Words words, Match match) {
        Entry entry = match.entry();
        String code = entry.code();
        if (NOT_OF_THE_STATE.contains(words.lower(match.next())) && words.isCapitalised(match.next())) {
            return null;
        }
        return switch (entry.name()) {
            case "the South", "the North" -> isKorean() && !words.isNounLike(match.next()) ? code : null;
            case "Georgia", "Georgian", "Georgians" -> isGeorgia(words, match) ? code : null;
            case "Jordan", "Chad", "Israel", "Turkey", "America" ->
                isPerson(words, match) ? null : america(words, match);
            case "American", "Americans" -> america(words, match);
            case "Korea", "Korean", "Koreans" -> words.lower(match.first() - 1).endsWith("north") ? null : korea();
            case "Congo", "the Congo", "Congolese" -> count("COG") > count("COD") ? "COG" : "COD";
            case "Dominican" -> count("DMA") > count("DOM") ? "DMA" : "DOM";
            case "Jersey" -> null;
            default -> code;
        };
    }

    private static @Nullable String america(Words words, Match match) {
        return PARTS_OF_AMERICA.contains(words.lower(match.first() - 1))
                ? null
                : match.entry().code();
    }

    /** The South, unless the document speaks of the North alone. */
    private String korea() {
        return count("PRK") > 0 && count("KOR") == 0 && !"KOR".equals(publisher) ? "PRK" : "KOR";
    }

    /** The state of a part of a compound: "Korean" in "Russian-Korean". */
    @Nullable String codeOfPart(Entry part) {
        return "KOR".equals(part.code()) && part.doubtful() ? korea() : part.code();
    }

    private boolean isKorean() {
        return count("KOR") + count("PRK") > 0;
    }

    private boolean isGeorgia(Words words, Match match) {
        int there = CAUCASUS.stream().mapToInt(this::count).sum();
        boolean listed = words.is(match.first() - 1, ",") && words.isCapitalised(match.first() - 2) && there == 0;
        return !listed && (count("GEO") > 0 || there >= statesOfAmerica) && !isPerson(words, match);
    }

    /** "Michael Jordan", "Israel Katz", "Mr. Washington". */
    static boolean isPerson(Words words, Match match) {
        int before = match.first() - 1;
        boolean givenBefore = words.name(before, EntryType.GIVEN_NAME) != null && words.proper(before) == null;
        boolean courtesyBefore = words.noun(before, EntryType.COURTESY) != null;
        int after = match.next();
        boolean surnameAfter = words.isCapitalised(after)
                && !PersonNames.isNoName(words.lower(after))
                && words.tag(after).startsWith("NNP")
                && !words.isKnown(after)
                && words.office(after) == null
                && words.noun(after, EntryType.PORTFOLIO) == null
                && words.noun(after, EntryType.NOUN) == null
                && match.first() == match.last();
        return givenBefore || courtesyBefore || surnameAfter;
    }

    private @Nullable String capital(Words words, Match match) {
        if (isPerson(words, match)) {
            return null;
        }
        return switch (match.entry().name()) {
            case "Brussels" -> count("EU") + count("NATO") > 0 ? "EU" : "BEL";
            case "Washington" -> words.is(match.next(), "state") ? null : "USA";
            default -> match.entry().code();
        };
    }

    private @Nullable String organisation(Words words, Match match) {
        String code = match.entry().code();
        return switch (match.entry().name()) {
            case "Security Council" ->
                count("UN") + count("UNSC") > 0 ? code : "RUS".equals(publisher) ? "RUS" : ofState ? null : code;
            case "Alliance" -> count("NATO") > 0 && words.is(match.first() - 1, "the") ? code : null;
            case "Quad" -> words.is(match.first() - 1, "the") || words.isPossessive(match.next()) ? code : null;
            default -> code;
        };
    }

    private @Nullable String body(Entry entry) {
        String code = entry.code();
        return code != null && (code.equals(publisher) || count(code) > 0) ? code : null;
    }
}
