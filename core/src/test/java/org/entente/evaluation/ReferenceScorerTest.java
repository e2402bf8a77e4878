package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.event.Event;
import org.entente.event.EventJson;
import org.entente.json.JsonTree;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares with the reference scorer and checker where these, the annotated documents and Python are at hand. */
class ReferenceScorerTest {
    private static final Path MATERIAL = material();
    private static final Path GOLD = MATERIAL.resolve("dev.gold.jsonl");
    private static final Path DOCS = MATERIAL.resolve("dev.docs.jsonl");

    @TempDir
    private Path folder;

    /** Beside the checkout, wherever the tests are started. */
    private static Path material() {
        String given = System.getProperty("entente.eval");
        return given != null ? Path.of(given) : Path.of("..", "..", "shared", "eval");
    }

    static Stream<Long> seeds() {
        Long seed = Long.getLong("tests.seed");
        return seed != null ? Stream.of(seed) : Stream.of(1L, 2L, 3L, 4L);
    }

    @BeforeEach
    void materialIsAtHand() throws IOException, InterruptedException {
        assumeTrue(Files.exists(GOLD) && Files.exists(MATERIAL.resolve("score.py")), "no reference material");
        assumeTrue(pythonRuns(), "no python3");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void figuresAndReportEqualThoseOfTheReferenceScorer(long seed) throws IOException, InterruptedException {
        Path predicted = folder.resolve("predicted.jsonl");
        Files.write(predicted, perturbed(new Random(seed)), StandardCharsets.UTF_8);
        Score score = Scorer.score(GOLD, predicted, DOCS);

        assertThat(score.json(true) + "\n").isEqualTo(script("score.py", predicted, "--json", "--per-kind"));
        assertThat(score.json(false) + "\n").isEqualTo(script("score.py", predicted, "--json"));
        assertThat(score.text(true, 5000)).isEqualTo(script("score.py", predicted, "--per-kind", "--errors", "5000"));
    }

    @Test
    void referenceEventsSurviveReadingAndWriting() throws IOException, InterruptedException {
        List<String> written = new ArrayList<>();
        for (String line : Files.readAllLines(GOLD)) {
            Event event = EventJson.read(line);
            written.add(EventJson.write(event, true));
            assertThat(JsonTree.parse(EventJson.write(event, true))).isEqualTo(JsonTree.parse(line));
        }
        Path file = Files.write(folder.resolve("written.jsonl"), written, StandardCharsets.UTF_8);

        assertThat(python(MATERIAL.resolve("check.py").toString(), DOCS.toString(), file.toString()))
                .isEqualTo(written.size() + " records, 0 problems\n");
    }

    /** Reference events with some left out, doubled, moved, and with values taken from other events. */
    private static List<String> perturbed(Random random) throws IOException {
        List<String> gold = Files.readAllLines(GOLD);
        List<String> predicted = new ArrayList<>();
        for (String line : gold) {
            for (int copies = random.nextInt(4) / 3 + random.nextInt(5) / 2; copies > 0; copies--) {
                predicted.add(perturbed(EventJson.read(line), EventJson.read(pick(gold, random)), random));
            }
        }
        return predicted;
    }

    private static String perturbed(Event e, Event other, Random random) {
        boolean swap = random.nextInt(6) == 0 && e.stage() == null && other.stage() == null && e.stance() == null;
        boolean kind = swap && other.stance() == null;
        int shift = random.nextInt(8) == 0 ? random.nextInt(60) : 0;
        return EventJson.write(new Event(
                "id",
                e.doc(),
                kind ? other.kind() : e.kind(),
                e.stage() != null && other.stage() != null ? other.stage() : e.stage(),
                e.stance() != null && other.stance() != null ? other.stance() : e.stance(),
                random.nextInt(4) == 0 ? other.status() : e.status(),
                random.nextInt(4) == 0 ? other.domain() : e.domain(),
                random.nextInt(4) == 0 ? other.actors() : e.actors(),
                random.nextInt(4) == 0 ? other.recipients() : e.recipients(),
                random.nextInt(3) == 0 ? other.date() : nudged(e.date(), random),
                random.nextInt(4) == 0 ? other.place() : e.place(),
                random.nextInt(4) == 0 ? other.object() : e.object(),
                e.speaker(),
                new Event.Evidence(
                        e.evidence().quote(),
                        e.evidence().start() + shift,
                        e.evidence().end() + shift),
                random.nextBoolean() ? e.also() : List.of(),
                e.optional(),
                "rule",
                null));
    }

    private static @Nullable String nudged(@Nullable String date, Random random) {
        if (date == null || date.length() < 7 || random.nextInt(3) != 0) {
            return date;
        }
        return random.nextBoolean()
                ? date.substring(0, 7)
                : date.substring(0, 7) + "-0" + (1 + random.nextInt(9)) + "~";
    }

    private static String pick(List<String> lines, Random random) {
        return lines.get(random.nextInt(lines.size()));
    }

    private static String script(String name, Path predicted, String... options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                MATERIAL.resolve(name).toString(), GOLD.toString(), predicted.toString(), "--docs", DOCS.toString()));
        command.addAll(List.of(options));
        return python(command.toArray(String[]::new));
    }

    private static boolean pythonRuns() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String python(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
