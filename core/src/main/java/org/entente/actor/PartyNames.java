package org.entente.actor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
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
import org.entente.text.EditDistance;

/**
 * The states and organisations by what people call them, to read what a user types and to write out a code.
 *
 * <p>Unlike the mention finder it sees a name alone, without a text around it: "Korea" is the Republic of Korea.
 */
public final class PartyNames {
    private static final String STATES = "states.tsv";
    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final String ORGANISATIONS = "organisations.tsv";

    private final Map<String, String> codeByForm = new LinkedHashMap<>();
    private final Map<String, String> nameByCode = new LinkedHashMap<>();
    /** Each spelled as a person would, with its code. */
    private final Map<String, String> spelled = new LinkedHashMap<>();

    private PartyNames() {}

    /** Loads the committed tables. */
    public static PartyNames load() {
        PartyNames names = new PartyNames();
        List<String[]> rows = new ArrayList<>(rows(STATES));
        rows.addAll(rows(ORGANISATIONS));
        rows.forEach(row -> names.add(row[0], row[0]));
        for (int column = 1; column <= 4; column++) {
            for (String[] row : rows) {
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

    private void addAll(String[] row, int column) {
        if (column < row.length && !row[column].isBlank()) {
            for (String name : BAR.split(row[column], -1)) {
                add(name.replaceFirst("^\\?", ""), row[0]);
            }
        }
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

    private static List<String[]> rows(String resource) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PartyNames.class.getResourceAsStream(resource), resource), UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> TAB.split(line, -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
