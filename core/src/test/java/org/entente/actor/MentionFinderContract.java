package org.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.document.Document;
import org.entente.language.EnglishSyntax;
import org.entente.language.Sentence;
import org.junit.jupiter.api.Test;

/** What every finder of mentions keeps: ordered, within their sentences, never overlapping, never throwing. */
abstract class MentionFinderContract {
    private static final EnglishSyntax SYNTAX = EnglishSyntax.load();
    private static final List<String> WORDS = List.of(
            "President",
            "of",
            "Russia",
            "the",
            "two",
            "countries",
            "Kim",
            "Jong-un",
            ",",
            "and",
            "U.S.-ROK",
            "'s",
            "Ministry",
            "Defence",
            "South",
            "Korean",
            "he",
            "they",
            "we",
            "(",
            ")",
            "NATO",
            "Georgia",
            "minister",
            "for",
            "to",
            "Mr",
            "said",
            "troops",
            "United",
            "States-ROK",
            "-",
            "“",
            "”",
            ":",
            "Q",
            "General",
            ".");

    abstract MentionFinder finder();

    @Test
    void mentionsAreOrderedAndDoNotOverlap() {
        IntStream.range(0, 300).forEach(seed -> check(words(seed)));
    }

    @Test
    void randomUnicodeNeverThrows() {
        IntStream.range(0, 200).forEach(seed -> check(unicode(seed)));
    }

    @Test
    void emptyTextHasNoMentions() {
        assertThat(finder().find(document(""), List.of())).isEmpty();
    }

    @Test
    void fourThreadsAgreeWithOne() throws Exception {
        MentionFinder finder = finder();
        List<Document> documents =
                IntStream.range(0, 40).mapToObj(s -> document(words(s))).toList();
        List<List<Mention>> alone = documents.stream().map(d -> find(finder, d)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<Mention>>> tasks = documents.stream()
                    .<Callable<List<Mention>>>map(d -> () -> find(finder, d))
                    .toList();
            for (int i = 0; i < alone.size(); i++) {
                assertThat(threads.submit(tasks.get(i)).get()).isEqualTo(alone.get(i));
            }
        } finally {
            threads.shutdown();
        }
    }

    private void check(String text) {
        Document document = document(text);
        List<Sentence> sentences = SYNTAX.analyze(text);
        List<Mention> mentions = finder().find(document, sentences);
        int sentence = 0;
        int last = -1;
        for (Mention m : mentions) {
            assertThat(m.sentence()).as(text).isGreaterThanOrEqualTo(sentence);
            last = m.sentence() > sentence ? -1 : last;
            assertThat(m.first()).as(text).isGreaterThan(last);
            assertThat(m.span()).isEqualTo(sentences.get(m.sentence()).span(m.first(), m.last()));
            sentence = m.sentence();
            last = m.last();
        }
        assertThat(finder().find(document, sentences)).isEqualTo(mentions);
    }

    private static List<Mention> find(MentionFinder finder, Document document) {
        return finder.find(document, SYNTAX.analyze(document.text()));
    }

    private static Document document(String text) {
        String title = text.substring(0, Math.min(40, text.length()));
        return new Document("test", LocalDate.of(2017, 6, 1), "kremlin.ru", title, null, null, text);
    }

    private static String words(int seed) {
        Random random = new Random(seed);
        return IntStream.range(0, 60)
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }

    private static String unicode(int seed) {
        Random random = new Random(seed);
        return random.ints(80, 0x20, 0x1F600)
                .filter(c -> c < 0xD800 || c > 0xDFFF)
                .mapToObj(Character::toString)
                .collect(Collectors.joining(random.nextBoolean() ? "" : " "));
    }
}
