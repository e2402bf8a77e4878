package org.entente.actor;

import java.util.Set;

/** Reads names of persons. */
final class PersonNames {
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "bint", "ben", "de", "da", "do", "dos", "das", "del", "della", "di", "van", "von",
            "der", "den", "du", "la", "le", "ter", "zu", "ul", "ur", "e", "y", "af", "abu");
    private static final Set<String> NOT_NAMES = Set.of(
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "the",
            "a",
            "an",
            "i",
            "he",
            "she",
            "it",
            "we",
            "they",
            "you",
            "his",
            "her",
            "our",
            "this",
            "that",
            "these",
            "those",
            "and",
            "in",
            "on",
            "at",
            "of",
            "for",
            "to",
            "by",
            "with",
            "from",
            "as",
            "but",
            "or",
            "if",
            "when",
            "while",
            "after",
            "before",
            "however",
            "also",
            "see",
            "photo",
            "answer",
            "question",
            "no",
            "yes",
            "not",
            "all",
            "both",
            "mr",
            "covid-19",
            "god",
            "internet",
            "soviet",
            "christmas",
            "year",
            "day",
            "new",
            "reuters",
            "more",
            "today",
            "yesterday",
            "tomorrow",
            "there",
            "visit",
            "meeting",
            "talks",
            "conference",
            "summit",
            "treaty",
            "agreement",
            "speech",
            "statement",
            "address",
            "letter",
            "message",
            "forum",
            "trip",
            "readout",
            "remarks",
            "declaration",
            "opening",
            "announcement",
            "joint",
            "war",
            "korean",
            "here",
            "what",
            "who",
            "which",
            "let",
            "dear",
            "good",
            "thank",
            "now");

    /** Offices and ranks that are family names as well. */
    private static final Set<String> FAMILY_TOO =
            Set.of("king", "prince", "bishop", "marshal", "major", "pope", "judge", "cardinal", "chancellor", "sheikh");

    private final Words words;

    /** Words that begin with a capital letter and are no name: months, days, kinds of documents. */
    static boolean isNoName(String lower) {
        return NOT_NAMES.contains(lower);
    }

    PersonNames(Words words) {
        this.words = words;
    }

    /**
     * The token after the name that begins here, {@code i} when there is none.
     *
     * @param titled an office or title stands before it, so that less is asked of the words
     */
    int end(int i, boolean titled) {
        int k = i;
        boolean begun = false;
        while (k < i + 7) {
            if (isNamePart(k, titled, begun)) {
                begun = true;
                k++;
            } else if (isParticle(k, begun)) {
                k++;
            } else if (words.is(k, ",") && words.is(k + 1, "jr.", "sr.", "jr") && begun) {
                k += 2;
            } else {
                break;
            }
        }
        return begun ? k : i;
    }

    private boolean isParticle(int k, boolean begun) {
        boolean particle =
                PARTICLES.contains(words.lower(k)) && (begun || words.lower(k).length() > 1);
        return particle
                && (isNamePart(k + 1, true, true)
                        || (PARTICLES.contains(words.lower(k + 1)) && isNamePart(k + 2, true, true)));
    }

    private boolean isNamePart(int k, boolean titled, boolean begun) {
        String word = words.word(k);
        if (word.isEmpty() || !startsName(word) || NOT_NAMES.contains(words.lower(k))) {
            return false;
        }
        String tag = words.tag(k);
        boolean proper = tag.startsWith("NNP") || words.name(k, EntryType.GIVEN_NAME) != null;
        if (!proper && !titled && (!begun || isClosed(tag))) {
            return false;
        }
        if (begun && (words.is(k, "jr.", "sr.", "ii", "iii", "iv", "jr") || isInitial(word))) {
            return true;
        }
        return !isOther(k, titled, begun);
    }

    private static boolean isClosed(String tag) {
        return tag.equals("DT")
                || tag.equals("IN")
                || tag.equals("MD")
                || tag.startsWith("PRP")
                || tag.equals("CC")
                || tag.startsWith("W");
    }

    private static boolean startsName(String word) {
        return (Character.isUpperCase(word.charAt(0)) && (word.length() > 1 || Character.isLetter(word.charAt(0))))
                || (word.length() > 3 && (word.startsWith("al-") || word.startsWith("el-") || word.startsWith("d'")));
    }

    static boolean isInitial(String word) {
        return word.length() == 1 || (word.length() == 2 && word.charAt(1) == '.');
    }

    /** A word that the dictionaries know as something else. */
    private boolean isOther(int k, boolean titled, boolean begun) {
        if (words.noun(k, EntryType.COURTESY) != null) {
            return true;
        }
        boolean name = words.name(k, EntryType.GIVEN_NAME) != null || words.name(k, EntryType.FAMILY_NAME) != null;
        Match office = words.office(k);
        boolean familyName = begun && FAMILY_TOO.contains(words.lower(k));
        if (office != null && !name && !familyName && office.type() != EntryType.OCCUPATION) {
            return true;
        }
        Match proper = words.proper(k);
        if (proper != null) {
            boolean single = proper.first() == proper.last();
            boolean place = proper.type() == EntryType.PLACE
                    || proper.type() == EntryType.COMPANY
                    || proper.entry().doubtful();
            return !((single && place && (begun || name || (titled && words.isCapitalised(k + 1))))
                    || (single && name));
        }
        boolean likeState = titled
                && !begun
                && words.isCapitalised(k + 1)
                && !words.isKnown(k + 1)
                && words.office(k + 1) == null
                && words.noun(k + 1, EntryType.NOUN) == null
                && words.noun(k + 1, EntryType.PORTFOLIO) == null;
        boolean known =
                !likeState && (words.name(k, EntryType.ADJECTIVE) != null || words.name(k, EntryType.PEOPLE) != null);
        boolean matter = words.noun(k, EntryType.PORTFOLIO) != null || words.noun(k, EntryType.NOUN) != null;
        return (known || matter) && !name && !(begun && titled);
    }

    /** Whether the words by themselves look like a person: a given name first, or an Asian family name. */
    boolean isPerson(int i, int end) {
        if (end - i < 2) {
            return false;
        }
        boolean given = words.name(i, EntryType.GIVEN_NAME) != null;
        boolean family = words.name(i, EntryType.FAMILY_NAME) != null && end - i <= 3;
        boolean reversed = words.name(end - 1, EntryType.FAMILY_NAME) != null
                && words.word(i).indexOf('-') > 0;
        boolean initial = end - i > 2 && isInitial(words.word(i + 1));
        return given || family || reversed || initial;
    }
}
