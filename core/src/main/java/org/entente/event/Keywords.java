package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.text.Resource;
import org.jspecify.annotations.Nullable;

/** An ordered table of labels and the words that point to them: the first row whose word occurs decides. */
final class Keywords {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}&.]+");

    private record Row(String label, List<String> words) {}

    private final List<Row> rows;

    private Keywords(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** Reads a resource of lines {@code label<TAB>word, word, …}; words are lower case, matched at word starts. */
    static Keywords load(String resource) {
        List<Row> rows = new ArrayList<>();
        for (String line : Resource.lines(Keywords.class, resource)) {
            String[] cells = line.split("\t", -1);
            if (cells.length == 2) {
                rows.add(new Row(
                        cells[0],
                        Stream.of(cells[1].split(",\\s*", -1))
                                .map(Keywords::start)
                                .toList()));
            }
        }
        return new Keywords(rows);
    }

    /** The word as it stands in a text made of words alone, where it must begin a word. */
    private static String start(String word) {
        return " " + folded(word);
    }

    /** Words alone, so that "cease-fire" is found however it is written. */
    private static String folded(String text) {
        return NO_WORD.matcher(text).replaceAll(" ");
    }

    /** The label of the first row with a word in the text. */
    @Nullable String first(String text) {
        String lower = " " + folded(text.toLowerCase(Locale.ROOT)) + " ";
        for (Row row : rows) {
            for (String word : row.words()) {
                if (lower.contains(word)) {
                    return row.label();
                }
            }
        }
        return null;
    }

    /** The label whose words occur most often in the text; the earlier row wins a tie. */
    @Nullable String most(String text) {
        return most(text, 1);
    }

    /** The same, null when even the most frequent label has fewer hits than asked for. */
    @Nullable String most(String text, int least) {
        String lower = " " + folded(text.toLowerCase(Locale.ROOT)) + " ";
        String best = null;
        int most = least - 1;
        for (Row row : rows) {
            int count = 0;
            for (String word : row.words()) {
                count += occurrences(lower, word);
            }
            if (count > most) {
                most = count;
                best = row.label();
            }
        }
        return best;
    }

    private static int occurrences(String text, String word) {
        int count = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            count++;
        }
        return count;
    }
}
