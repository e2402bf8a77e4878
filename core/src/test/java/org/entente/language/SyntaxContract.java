package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link Syntax} must keep. */
abstract class SyntaxContract {
    private static final String TEXT = """
            SEOUL, Sept. 10 (Reuters) – South Korea's defense minister met his counterpart
            in Tokyo on Monday. "We agreed," he said.

            Q.: What was signed?
            A.: A memorandum.
            """;

    abstract Syntax syntax();

    @Test
    void everyVisibleCharacterLiesInOneToken() {
        check(TEXT, syntax().analyze(TEXT));
    }

    @Test
    void nothingGivesNothing() {
        assertThat(syntax().analyze("")).isEmpty();
        assertThat(syntax().analyze(" \n\t \u00A0")).isEmpty();
    }

    @Test
    void theSameTextGivesTheSameSentences() {
        assertThat(syntax().analyze(TEXT)).isEqualTo(syntax().analyze(TEXT));
    }

    @Test
    void fourThreadsAgreeWithOne() throws Exception {
        Syntax shared = syntax();
        List<Sentence> expected = shared.analyze(TEXT);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<Sentence>>> jobs = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                jobs.add(() -> shared.analyze(TEXT));
            }
            for (Future<List<Sentence>> result : pool.invokeAll(jobs)) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            pool.shutdown();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void randomUnicodeNeverThrows(long seed) {
        Random random = new Random(seed);
        String marks = " .?!,:;'\"’”“-–—()/\n\r\t$%&@#\u00A0\u200B\u2028";
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(200);
            for (int i = 0; i < length; i++) {
                switch (random.nextInt(4)) {
                    case 0 -> text.append(marks.charAt(random.nextInt(marks.length())));
                    case 1 -> text.append((char) ('A' + random.nextInt(60)));
                    case 2 -> text.append((char) random.nextInt(0x10000));
                    default -> text.appendCodePoint(random.nextInt(0x110000));
                }
            }
            check(text.toString(), syntax().analyze(text.toString()));
        }
    }

    @Test
    void aSentenceWithoutEndIsCut() {
        String text = "word, ".repeat(5000);
        check(text, syntax().analyze(text));
    }

    private static void check(String text, List<Sentence> sentences) {
        boolean[] covered = new boolean[text.length()];
        int last = 0;
        for (Sentence sentence : sentences) {
            assertThat(sentence.span().start()).isGreaterThanOrEqualTo(last);
            last = sentence.span().end();
            checkTree(sentence);
            for (Token token : sentence.tokens()) {
                assertThat(token.text()).isEqualTo(token.span().of(text)).isNotBlank();
                assertThat(sentence.span().contains(token.span())).isTrue();
                for (int i = token.span().start(); i < token.span().end(); i++) {
                    assertThat(covered[i]).isFalse();
                    covered[i] = true;
                }
            }
        }
        for (int i = 0; i < covered.length; i++) {
            assertThat(covered[i]).as("character %d", i).isNotEqualTo(Chars.isSpace(text.charAt(i)));
        }
    }

    /** One root, no cycle. */
    private static void checkTree(Sentence sentence) {
        assertThat(sentence.tokens().stream().filter(t -> t.head() < 0)).hasSize(1);
        for (int i = 0; i < sentence.size(); i++) {
            int steps = 0;
            for (int k = i; k >= 0; k = sentence.token(k).head()) {
                assertThat(steps++).isLessThanOrEqualTo(sentence.size());
            }
        }
    }
}
