package org.entente.time;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.document.Document;
import org.entente.language.Sentence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EnglishTimexTaggerTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/time/phrases.txt");
    private static final TimexTagger TAGGER = EnglishTimexTagger.load();

    /** Lines of publication date, text and expressions with their values; {@code -Dgolden.update=true} rewrites the last. */
    @Test
    void goldenPhrasesKeepTheirValues() throws IOException {
        List<String> lines = Files.readAllLines(GOLDEN, UTF_8);
        List<String> actual =
                lines.stream().map(EnglishTimexTaggerTest::withActual).toList();
        if (Boolean.getBoolean("golden.update")) {
            Files.write(GOLDEN, actual, UTF_8);
        }
        assertThat(actual).isEqualTo(lines);
    }

    private static String withActual(String line) {
        if (line.startsWith("#") || line.isBlank()) {
            return line;
        }
        String[] fields = line.split(" \\| ", 3);
        return fields[0] + " | " + fields[1] + " | " + rendered(fields[0], fields[1]);
    }

    private static String rendered(String published, String text) {
        LocalDate day = published.equals("unknown") ? null : LocalDate.parse(published);
        return tag(day, text).stream()
                .map(t -> t.span().of(text) + " = " + kind(t) + (t.value() == null ? "?" : t.value()))
                .collect(Collectors.joining("; "));
    }

    private static String kind(Timex timex) {
        return timex.kind() == Timex.Kind.DATE ? "" : timex.kind() + " ";
    }

    private static List<Timex> tag(@Nullable LocalDate published, String text) {
        Document document = new Document("d", published, null, null, null, null, text);
        return TAGGER.tag(document, new PlainSyntax().analyze(text));
    }

    @Test
    void spansLieInOrderInTheirSentences() {
        String text = "On Monday and Tuesday/Wednesday, May 20-May 24, 2016-2017, since 2014 and by mid-2018.";
        List<Timex> found = tag(LocalDate.of(2016, 9, 10), text);
        for (int i = 1; i < found.size(); i++) {
            assertThat(found.get(i).first()).isGreaterThan(found.get(i - 1).last());
        }
    }

    @Test
    void randomTextNeverThrowsAndRepeats() {
        String[] words = {
            "in",
            "the",
            "May",
            "2016",
            "-",
            "to",
            "last",
            "Tuesday",
            ",",
            "30",
            "February",
            "29",
            "two",
            "years",
            "ago",
            "since",
            "by",
            "end",
            "of",
            "next",
            "'s",
            "’90s",
            "\u0661\u0662",
            "0000",
            "9999",
            "0",
            "99999999999",
            "hundred",
            "first",
            "quarter",
            "century",
            "decades",
            "later",
            "before",
            "/",
            "12",
            "31.12.9999",
            "\uD83D\uDE00",
            "İ",
            "A"
        };
        Random random = new Random(7);
        for (int round = 0; round < 5000; round++) {
            String text = IntStream.range(0, random.nextInt(12))
                    .mapToObj(i -> words[random.nextInt(words.length)])
                    .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
            LocalDate day = random.nextInt(5) == 0 ? null : LocalDate.of(random.nextInt(9999) + 1, 2, 28);
            List<Timex> found = tag(day, text);
            assertThat(found).isEqualTo(tag(day, text));
            found.forEach(t -> assertThat(t.value() == null || Edtf.isValid(t.value()))
                    .as(text + " " + t)
                    .isTrue());
        }
    }

    @Test
    void randomUnicodeNeverThrows() {
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            String text = random.ints(60, 1, 0x2FFFF)
                    .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            tag(LocalDate.of(2020, 2, 29), text);
        }
    }

    @Test
    void oneLongSentenceTakesLinearTime() {
        String text = "on Tuesday they will meet and last year in March they met ".repeat(20_000);
        List<Sentence> sentences = new PlainSyntax().analyze(text);
        Document document = new Document("d", LocalDate.of(2020, 2, 29), null, null, null, null, text);
        assertThat(TAGGER.tag(document, sentences)).hasSize(60_000);
    }
}
