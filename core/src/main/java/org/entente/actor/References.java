package org.entente.actor;

import java.util.List;
import java.util.Set;
import org.entente.actor.Mention.Kind;
import org.jspecify.annotations.Nullable;

/** Reads words that refer to parties named elsewhere: pronouns, "the two countries", "both sides", "the country". */
final class References {
    private static final Set<String> STATES = Set.of(
            "countries",
            "states",
            "nations",
            "governments",
            "peoples",
            "republics",
            "neighbors",
            "neighbours",
            "allies",
            "powers");
    private static final Set<String> ALLIES = Set.of("allies", "powers", "neighbors", "neighbours");
    private static final Set<String> UNNAMED = Set.of(
            "other",
            "all",
            "many",
            "several",
            "some",
            "neighboring",
            "neighbouring",
            "foreign",
            "friendly",
            "western",
            "arab",
            "european",
            "african",
            "asian",
            "baltic",
            "nordic",
            "third",
            "regional",
            "developing",
            "various");
    private static final Set<String> SIDES = Set.of("sides", "parties", "participants", "delegations", "partners");
    private static final Set<String> PERSONS =
            Set.of("leaders", "presidents", "ministers", "men", "interlocutors", "heads");
    private static final Set<String> COUNTRY = Set.of("country", "nation", "republic", "kingdom");
    private static final Set<String> ORGANISATION = Set.of("organization", "organisation", "bloc", "alliance", "union");
    private static final Set<String> OF_SPEAKER = Set.of("our");
    private static final Set<String> OF_OTHERS = Set.of("his", "her", "their", "its");

    private final int sentence;
    private final Words words;

    References(int sentence, Words words) {
        this.sentence = sentence;
        this.words = words;
    }

    /** The reference that begins at the token (an article or number before it belongs to it), null when there is none. */
    @Nullable Draft read(int i) {
        Draft special = koreas(i);
        special = special == null ? unnamed(i) : special;
        if (special != null) {
            return special;
        }
        Reference pronoun = pronoun(i);
        if (pronoun != null) {
            return draft(i, i, pronoun, 0, null);
        }
        String word = words.lower(i);
        boolean article =
                word.equals("the") || word.equals("these") || OF_SPEAKER.contains(word) || OF_OTHERS.contains(word);
        boolean both = word.equals("both") || word.equals("either") || word.equals("each");
        int number = number(article ? i + 1 : i);
        if (!article && !both && number == 0) {
            return null;
        }
        boolean alone = (article && number > 0 && acts(i + 2))
                || (word.equals("both") && !words.isNounLike(i - 1) && !words.is(i - 1, ")") && acts(i + 1));
        if (alone) {
            return draft(i, article ? i + 1 : i, Reference.SIDES, article ? number : 2, null);
        }
        int k = i + (article ? 1 : 0) + (number > 0 ? 1 : 0) + (both ? 1 : 0);
        k += both && words.is(k, "of", "our", "the") ? 1 : 0;
        int count = both ? 2 : number;
        Draft group = group(i, k, count, article && !OF_OTHERS.contains(word));
        return group != null || !article ? group : single(i, k, word);
    }

    /** Whether a verb follows, perhaps behind an adverb: "the two agreed", "both also stressed". */
    private boolean acts(int i) {
        int verb = words.tag(i).equals("RB") ? i + 1 : i;
        return words.tag(verb).equals("VBD")
                || words.tag(verb).equals("VBP")
                || words.tag(verb).equals("MD");
    }

    /** "North and South Korea", "the two Koreas". */
    private @Nullable Draft koreas(int i) {
        boolean listed = words.is(i, "north", "south")
                && words.is(i + 1, "and")
                && words.is(i + 2, "south", "north")
                && words.is(i + 3, "korea", "koreas");
        boolean counted = words.is(i, "two", "both") && words.is(i + 1, "koreas");
        if (!listed && !counted) {
            return null;
        }
        int last = listed ? i + 3 : i + 1;
        List<Who> both = List.of(Who.state("PRK"), Who.state("KOR"));
        return Draft.of(sentence, i, last, last, Kind.REFERENCE, both);
    }

    /** Parties without names: "other countries", "the international community". */
    private @Nullable Draft unnamed(int i) {
        boolean community = words.is(i, "international") && words.is(i + 1, "community");
        boolean west =
                words.is(i, "west") && words.isCapitalised(i) && words.is(i - 1, "the") && !words.isCapitalised(i + 1);
        boolean countries = UNNAMED.contains(words.lower(i)) && STATES.contains(words.lower(i + 1));
        if (!community && !countries && !west) {
            return null;
        }
        int last = west ? i : i + 1;
        Who who = new Who(null, words.text(i, last), null, null, null, null);
        return Draft.of(sentence, i, last, last, Kind.BODY, List.of(who));
    }

    private @Nullable Reference pronoun(int i) {
        return switch (words.lower(i)) {
            case "he", "him" -> Reference.HE;
            case "she" -> Reference.SHE;
            case "they", "them" -> Reference.THEY;
            case "we" -> Reference.WE;
            case "it" -> Reference.IT;
            case "thank" -> words.isCapitalised(i) && words.is(i + 1, "you") ? Reference.I : null;
            case "i" -> Reference.I;
            case "you" -> Reference.YOU;
            default -> null;
        };
    }

    private int number(int i) {
        return switch (words.lower(i)) {
            case "two", "2" -> 2;
            case "three", "3" -> 3;
            case "four", "4" -> 4;
            case "five", "5" -> 5;
            default -> 0;
        };
    }

    private @Nullable Draft group(int i, int k, int count, boolean article) {
        int noun = count > 0 ? groupAfter(k) : k;
        String word = words.lower(noun);
        boolean ours = words.is(i, "our") || words.is(i + 1, "our");
        boolean partners = ALLIES.contains(word);
        if (STATES.contains(word) && (count > 0 || (ours && !partners))) {
            return ofStates(i, noun, count);
        }
        boolean side = word.equals("side") && count == 2;
        if (((SIDES.contains(word) && (count > 0 || article)) || side) && !words.is(noun + 1, "of")) {
            return draft(i, noun, Reference.SIDES, count, null);
        }
        if (PERSONS.contains(word) && (count > 0 || article) && !words.is(noun + 1, "of")) {
            return draft(i, noun, Reference.PERSONS, count, who(noun, noun));
        }
        Match posts = words.noun(k, EntryType.POSTS);
        boolean refers = posts != null
                && (count > 0 || article)
                && !words.is(posts.next(), "of")
                && !words.isCapitalised(posts.next());
        return refers && posts != null ? draft(i, posts.last(), Reference.PERSONS, count, who(k, posts.last())) : null;
    }

    /** The noun behind what tells of it: "the two Asian countries", "both East African states". */
    private int groupAfter(int k) {
        for (int noun = k; noun <= k + 2; noun++) {
            if (isGroup(noun)) {
                return noun;
            }
            if (!words.isNounLike(noun) && !words.tag(noun).startsWith("JJ")) {
                return k;
            }
        }
        return k;
    }

    private boolean isGroup(int k) {
        String word = words.lower(k);
        return STATES.contains(word) || SIDES.contains(word) || PERSONS.contains(word);
    }

    /** "the two countries", and "the two countries' foreign ministers" as persons. */
    private Draft ofStates(int i, int noun, int count) {
        int k = noun + 2;
        Match posts = words.isPossessive(noun + 1) ? words.noun(k, EntryType.POSTS) : null;
        return posts == null
                ? draft(i, noun, Reference.STATES, count, null)
                : draft(i, posts.last(), Reference.PERSONS, count, who(k, posts.last()));
    }

    private @Nullable Draft single(int i, int k, String article) {
        String word = words.lower(k);
        boolean noun = COUNTRY.contains(word) && !words.is(k + 1, "of") && !words.isNounLike(k + 1);
        if (noun) {
            return draft(i, k, OF_SPEAKER.contains(article) ? Reference.WE : Reference.COUNTRY, 1, null);
        }
        boolean organisation = ORGANISATION.contains(word) && article.equals("the") && !words.is(k + 1, "of");
        return organisation && !words.isNounLike(k + 1) ? draft(i, k, Reference.ORGANISATION, 1, null) : null;
    }

    private Who who(int first, int last) {
        Match posts = words.noun(first, EntryType.POSTS);
        String text = words.text(first, last);
        Sector sector = posts == null ? Sector.GOV : posts.entry().sector();
        return new Who(
                null,
                null,
                text,
                null,
                sector,
                Offices.key(text.endsWith("s") ? text.substring(0, text.length() - 1) : text));
    }

    private Draft draft(int first, int last, Reference reference, int count, @Nullable Who who) {
        List<Who> all = who == null ? List.of() : List.of(who);
        return Draft.of(sentence, first, last, last, Kind.REFERENCE, all).refer(reference, count);
    }
}
