package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The dictionaries of names (compared with case) and of common nouns and offices (without). */
final class Lexicon {
    private final Trie names = new Trie();
    private final Trie common = new Trie();

    private Lexicon() {}

    static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        lexicon.loadStates();
        lexicon.loadOrganisations();
        lexicon.loadPlaces();
        lexicon.loadPersonNames();
        lexicon.loadOffices();
        return lexicon;
    }

    /** What the names beginning at a token may be, shorter ones first. */
    void names(String[] words, int at, List<Match> found) {
        names.match(words, at, found);
    }

    /** What the nouns beginning at a token may be; the words in lower case. */
    void common(String[] lower, int at, List<Match> found) {
        common.match(lower, at, found);
    }

    private void loadStates() {
        for (Table.Row row : Table.read("states.tsv").rows()) {
            String code = row.at(0);
            row.values(1).forEach(n -> name(EntryType.STATE, code, n, null));
            row.values(2).forEach(n -> name(EntryType.ADJECTIVE, code, n, null));
            row.values(3).forEach(n -> name(EntryType.PEOPLE, code, n, Sector.CVL));
            row.values(4).forEach(n -> name(EntryType.CAPITAL, code, n, null));
        }
    }

    private void loadOrganisations() {
        for (Table.Row row : Table.read("organisations.tsv").rows()) {
            row.values(1).forEach(n -> name(EntryType.IGO, code(row.at(0)), n, Sector.IGO));
        }
        for (Table.Row row : Table.read("bodies.tsv").rows()) {
            row.values(2).forEach(n -> name(EntryType.BODY, code(row.at(0)), n, Sector.valueOf(row.at(1))));
        }
        for (Table.Row row : Table.read("companies.tsv").rows()) {
            row.values(1).forEach(n -> name(EntryType.COMPANY, code(row.at(0)), n, Sector.BUS));
        }
        for (Table.Row row : Table.read("groups.tsv").rows()) {
            Entry entry = new Entry(EntryType.GROUP, "NSA", row.at(0), Sector.REB, false);
            row.values(1).forEach(n -> names.add(words(n), entry));
        }
    }

    private void loadPlaces() {
        for (String resource : List.of("places.tsv", "cities.tsv")) {
            for (Table.Row row : Table.read(resource).rows()) {
                row.values(1).forEach(n -> name(EntryType.PLACE, code(row.at(0)), n, null));
            }
        }
    }

    private void loadPersonNames() {
        for (Table.Row row : Table.read("given-names.tsv").rows()) {
            row.values(0).forEach(n -> name(EntryType.GIVEN_NAME, null, n, null));
        }
        for (Table.Row row : Table.read("family-names.tsv").rows()) {
            row.values(0).forEach(n -> name(EntryType.FAMILY_NAME, null, n, null));
        }
    }

    private void loadOffices() {
        for (Table.Row row : Table.read("posts.tsv").rows()) {
            EntryType type = officeType(row.at(0));
            row.values(2).forEach(n -> common(type, n, sector(row.at(1))));
        }
        for (Table.Row row : Table.read("nouns.tsv").rows()) {
            row.values(1).forEach(n -> common(EntryType.NOUN, n, sector(row.at(0))));
        }
    }

    private static EntryType officeType(String word) {
        return switch (word) {
            case "post" -> EntryType.POST;
            case "plural" -> EntryType.POSTS;
            case "occupation" -> EntryType.OCCUPATION;
            case "rank" -> EntryType.RANK;
            case "courtesy" -> EntryType.COURTESY;
            case "prefix" -> EntryType.PREFIX;
            case "portfolio" -> EntryType.PORTFOLIO;
            default -> throw new IllegalStateException("posts.tsv: class " + word);
        };
    }

    private static @Nullable Sector sector(String word) {
        return word.equals("-") ? null : Sector.valueOf(word);
    }

    private static @Nullable String code(String word) {
        return word.equals("-") ? null : word;
    }

    private void name(EntryType type, @Nullable String code, String written, @Nullable Sector sector) {
        boolean doubtful = written.startsWith("?");
        String name = doubtful ? written.substring(1) : written;
        Entry entry = new Entry(type, code, name, sector, doubtful);
        names.add(words(name), entry);
        if (name.startsWith("the ")) {
            names.add(words("T" + name.substring(1)), entry);
        }
    }

    private void common(EntryType type, String name, @Nullable Sector sector) {
        Entry entry = new Entry(type, null, name, sector, false);
        String lower = Folding.fold(name).toLowerCase(Locale.ROOT);
        common.add(words(lower), entry);
        if (lower.indexOf('-') > 0) {
            common.add(words(lower.replace('-', ' ')), entry);
        }
    }

    /** The words of a name as the tokenizer cuts them. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>(4);
        for (String chunk : Folding.fold(name).split(" ", -1)) {
            addWords(chunk, words);
        }
        return words;
    }

    private static void addWords(String chunk, List<String> words) {
        for (String mark : List.of("'s", ",", "'")) {
            if (chunk.endsWith(mark) && chunk.length() > mark.length()) {
                addWords(chunk.substring(0, chunk.length() - mark.length()), words);
                words.add(mark);
                return;
            }
        }
        words.add(chunk);
    }
}
