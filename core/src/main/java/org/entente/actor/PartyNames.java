package org.entente.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.actor.Table.Row;
import org.entente.text.EditDistance;

/**
 * The states and organisations by what people call them, to read what a user types and to write out a code.
 *
 * <p>Unlike the mention finder it sees a name alone, without a text around it: "Korea" is the Republic of Korea.
 */
public final class PartyNames {
    /** Names, adjectives, people, capitals: earlier columns win. */
    private static final int COLUMNS = 4;

    private static final String NO_CODE = "-";

    /** Marks a name in the tables that is ambiguous in a text. */
    private static final Pattern MARK = Pattern.compile("^\\?");

    private final Map<String, String> codeByForm = new LinkedHashMap<>();
    private final Map<String, String> nameByCode = new LinkedHashMap<>();
    /** Each spelled as a person would, with its code. */
    private final Map<String, String> spelled = new LinkedHashMap<>();

    private PartyNames() {}

    /** Loads the committed tables. */
    public static PartyNames load() {
        PartyNames names = new PartyNames();
        List<Row> rows = new ArrayList<>(Table.read("states.tsv").rows());
        rows.addAll(Table.read("organisations.tsv").rows());
        rows.removeIf(row -> row.at(0).equals(NO_CODE));
        rows.forEach(row -> names.add(row.at(0), row.at(0)));
        for (int column = 1; column <= COLUMNS; column++) {
            for (Row row : rows) {
                names.addAll(row, column);
            }
        }
        return names;
    }

    /** The code of the state or organisation that is called this: a code, name, short form, adjective or capital. */
    public Optional<String> code(String called) {
        return Optional.ofNullable(codeByForm.get(form(called)));
    }

    /** The usual English name; the code itself when it is not known. */
    public String name(String code) {
        return Objects.requireNonNull(nameByCode.getOrDefault(code, code));
    }

    /** The names most like the one given, at most {@code limit}, one for each party; empty when none is much like it. */
    public List<String> suggestions(String called, int limit) {
        String wanted = form(called);
        int nearest = spelled.keySet().stream()
                .mapToInt(name -> unlike(wanted, name))
                .min()
                .orElse(0);
        if (nearest > Math.max(1, wanted.length() / 3)) {
            return List.of();
        }
        Set<String> codes = new LinkedHashSet<>();
        spelled.forEach((name, code) -> {
            if (unlike(wanted, name) == nearest) {
                codes.add(code);
            }
        });
        return codes.stream().limit(limit).map(this::name).toList();
    }

    private static int unlike(String wanted, String name) {
        String form = form(name);
        boolean begins = wanted.length() >= 3 && (form.startsWith(wanted) || wanted.startsWith(form));
        return begins && form.length() >= 3 ? 0 : EditDistance.between(wanted, form);
    }

    private void addAll(Row row, int column) {
        row.values(column).forEach(name -> add(MARK.matcher(name).replaceFirst(""), row.at(0)));
    }

    private void add(String name, String code) {
        codeByForm.putIfAbsent(form(name), code);
        if (!name.equals(code)) {
            nameByCode.putIfAbsent(code, name);
            spelled.putIfAbsent(name, code);
        }
    }

    /** Lower case without dots, accents being kept, and without the article. */
    private static String form(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT).replace(".", "").replaceAll("[\\s_-]+", " ");
        return plain.startsWith("the ") ? plain.substring(4) : plain;
    }
}
