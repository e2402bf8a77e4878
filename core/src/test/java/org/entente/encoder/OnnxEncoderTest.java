package org.entente.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the graph of make-tiny-encoder.py: a vector is (piece + 100 * type, mean of the pieces, sum of the mask). */
class OnnxEncoderTest {
    private static final String GRAPH = "tiny-encoder.onnx";

    private static OnnxEncoder tiny() {
        return OnnxEncoder.ofResource(OnnxEncoderTest.class, GRAPH);
    }

    @Test
    void everyPieceHasAVectorThatKnowsTheOthers() {
        try (OnnxEncoder encoder = tiny()) {
            assertThat(encoder.encode(new int[] {1, 5, 9}))
                    .isDeepEqualTo(new float[][] {{1, 5, 3}, {5, 5, 3}, {9, 5, 3}});
            assertThat(encoder.encode(new int[] {31})).isDeepEqualTo(new float[][] {{31, 31, 1}});
            assertThat(encoder.encode(new int[0])).isEmpty();
        }
    }

    @Test
    void graphsAreReadFromFiles(@TempDir Path directory) throws Exception {
        Path file = directory.resolve(GRAPH);
        try (InputStream in = Objects.requireNonNull(OnnxEncoderTest.class.getResourceAsStream(GRAPH))) {
            Files.copy(in, file);
        }
        try (OnnxEncoder encoder = OnnxEncoder.ofFile(file)) {
            assertThat(encoder.encode(new int[] {2, 4})).isDeepEqualTo(new float[][] {{2, 3, 2}, {4, 3, 2}});
        }
    }

    @Test
    void graphsAreReadWhenTheyAreNeeded(@TempDir Path directory) throws Exception {
        try (OnnxEncoder absent = OnnxEncoder.ofFile(directory.resolve("absent.onnx"));
                OnnxEncoder unknown = OnnxEncoder.ofResource(OnnxEncoderTest.class, "absent.onnx")) {
            assertThatThrownBy(() -> absent.encode(new int[] {1})).isInstanceOf(UncheckedIOException.class);
            assertThatThrownBy(() -> unknown.encode(new int[] {1})).hasMessageContaining("absent.onnx");
        }
        try (OnnxEncoder broken = OnnxEncoder.ofFile(Files.writeString(directory.resolve("broken.onnx"), "no graph"))) {
            assertThatThrownBy(() -> broken.encode(new int[] {1})).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void unknownPiecesAreRefused() {
        try (OnnxEncoder encoder = tiny()) {
            assertThatThrownBy(() -> encoder.encode(new int[] {1, 32}))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("[1, 32]");
        }
    }

    @Test
    void nothingIsEncodedAfterClosing() {
        OnnxEncoder used = tiny();
        used.encode(new int[] {1});
        OnnxEncoder unused = tiny();
        for (OnnxEncoder encoder : List.of(used, unused)) {
            encoder.close();
            encoder.close();
            assertThatThrownBy(() -> encoder.encode(new int[] {1})).hasMessage("closed");
        }
    }

    @Test
    void fourThreadsAgreeWithOne() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (OnnxEncoder encoder = tiny()) {
            List<Future<float[][]>> results = IntStream.range(0, 400)
                    .mapToObj(i -> threads.submit(() -> encoder.encode(window(i))))
                    .toList();
            for (int i = 0; i < results.size(); i++) {
                assertThat(results.get(i).get()).isDeepEqualTo(encoder.encode(window(i)));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static int[] window(int seed) {
        return IntStream.rangeClosed(0, seed % 50).map(i -> (seed + 7 * i) % 32).toArray();
    }
}
