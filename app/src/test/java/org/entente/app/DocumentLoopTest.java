package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.entente.document.Document;
import org.entente.document.Issue;
import org.entente.document.Outcome;
import org.entente.pipeline.Pipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentLoopTest {
    private final AtomicInteger started = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void resultsComeInTheOrderOfTheInput(int threads) throws IOException {
        Recorder recorder = new Recorder();
        new DocumentLoop(pipeline(), threads).run(inputs(100).iterator(), recorder);
        assertThat(recorder.read)
                .containsExactlyElementsOf(
                        IntStream.range(0, 100).mapToObj(n -> "d" + n).toList());
    }

    @Test
    void aDocumentThatBreaksAStageIsSkippedAndTheOthersGoOn() throws IOException {
        List<Outcome> inputs = new ArrayList<>(inputs(3));
        inputs.add(1, read("broken", "bug"));
        Recorder recorder = new Recorder();
        new DocumentLoop(pipeline(), 2).run(inputs.iterator(), recorder);
        assertThat(recorder.read).containsExactly("d0", "d1", "d2");
        assertThat(recorder.skipped).singleElement().satisfies(issue -> {
            assertThat(issue.category()).isEqualTo(Issue.Category.INTERNAL);
            assertThat(issue.message()).contains("broken").contains("bug in a stage");
        });
    }

    @Test
    void whatIsNotWantedIsNotRead() throws IOException {
        Recorder recorder = new Recorder() {
            @Override
            public boolean wants(Outcome.Read input) {
                return !input.document().id().equals("d1");
            }
        };
        new DocumentLoop(pipeline(), 2).run(inputs(3).iterator(), recorder);
        assertThat(recorder.unchanged).containsExactly("d1");
        assertThat(started).hasValue(2);
    }

    @Test
    void aStoppedLoopEndsAfterTheDocumentAtHand() throws IOException {
        DocumentLoop loop = new DocumentLoop(pipeline(), 2);
        Recorder recorder = new Recorder() {
            @Override
            public void read(Outcome.Read input, DocumentLoop.Coded result) {
                super.read(input, result);
                if (read.size() == 5) {
                    loop.stop();
                }
            }
        };
        loop.run(inputs(100).iterator(), recorder);
        assertThat(recorder.read).containsExactly("d0", "d1", "d2", "d3", "d4");
    }

    @Test
    void onlyAFewDocumentsAreUnderWay() throws IOException {
        int threads = 2;
        Recorder recorder = new Recorder() {
            @Override
            public void read(Outcome.Read input, DocumentLoop.Coded result) {
                super.read(input, result);
                assertThat(started.get() - read.size()).isLessThan(10 * threads);
            }
        };
        new DocumentLoop(pipeline(), threads).run(inputs(200).iterator(), recorder);
        assertThat(recorder.read).hasSize(200);
    }

    private Pipeline pipeline() {
        return new Pipeline(
                text -> {
                    started.incrementAndGet();
                    if (text.contains("bug")) {
                        throw new IllegalStateException("bug in a stage");
                    }
                    return List.of();
                },
                (document, sentences) -> List.of(),
                (document, sentences) -> List.of(),
                (document, sentences, mentions) -> List.of(),
                reading -> List.of());
    }

    private static List<Outcome> inputs(int n) {
        return IntStream.range(0, n).mapToObj(i -> read("d" + i, "text")).toList();
    }

    private static Outcome read(String id, String text) {
        return new Outcome.Read(new Document(id, null, null, null, null, null, text), id, null, List.of());
    }

    private static class Recorder implements DocumentLoop.Sink {
        final List<String> read = new ArrayList<>();
        final List<String> unchanged = new ArrayList<>();
        final List<Issue> skipped = new ArrayList<>();

        @Override
        public boolean wants(Outcome.Read input) {
            return true;
        }

        @Override
        public void read(Outcome.Read input, DocumentLoop.Coded result) {
            read.add(input.document().id());
        }

        @Override
        public void unchanged(Outcome.Read input) {
            unchanged.add(input.document().id());
        }

        @Override
        public void skipped(Issue issue) {
            skipped.add(issue);
        }
    }
}
