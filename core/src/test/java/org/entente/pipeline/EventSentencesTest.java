package org.entente.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.actor.Participant;
import org.entente.document.Document;
import org.entente.event.Event;
import org.junit.jupiter.api.Test;

/**
 * Reads the sentences of {@code golden/events/*.txt} and compares what the pipeline codes with what stands below them.
 *
 * <p>A block is a line {@code [publication date] sentence(s)} and one indented line per expected event:
 * {@code kind/stage-stance-or-type status date ACTORS > RECIPIENTS}. Where one of the lines ends with {@code @ COUNTRY}, all
 * are compared with the country of their place. Sentences that are not read right yet stand in
 * {@code open.list}; one that comes right must leave it.
 */
class EventSentencesTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden/events");

    private record Block(String place, String text, LocalDate published, Set<String> expected) {
        boolean placed() {
            return expected.stream().anyMatch(line -> line.contains(" @ "));
        }
    }

    @Test
    void sentencesAreReadAsExpected() throws IOException {
        Pipeline pipeline = Pipeline.rules();
        Set<String> wrong = new TreeSet<>();
        StringBuilder report = new StringBuilder();
        for (Block block : blocks()) {
            Set<String> actual =
                    pipeline
                            .run(new Document("golden", block.published(), null, null, null, null, block.text()))
                            .stream()
                            .map(e -> describe(e) + (block.placed() ? place(e) : ""))
                            .collect(Collectors.toCollection(TreeSet::new));
            if (!actual.equals(block.expected())) {
                wrong.add(block.text());
                report.append(block.place()).append(' ').append(block.text()).append('\n');
                report.append("   expected ").append(block.expected()).append('\n');
                report.append("   read     ").append(actual).append('\n');
            }
        }
        Path open = FOLDER.resolve("open.list");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(open, String.join("\n", wrong) + "\n", UTF_8);
        }
        Set<String> known = new TreeSet<>(Files.readAllLines(open, UTF_8));
        known.remove("");
        assertThat(wrong).as(report.toString()).isEqualTo(known);
    }

    static String describe(Event e) {
        String detail = e.stage() != null
                ? "/" + e.stage().word() + typeOf(e)
                : e.stance() != null ? "/" + e.stance().word() : typeOf(e);
        String recipients = codes(e.recipients());
        return e.kind().word() + detail + " " + e.status().word() + " " + e.date() + " " + codes(e.actors())
                + (recipients.isEmpty() ? "" : " > " + recipients);
    }

    private static String place(Event e) {
        Event.Place place = e.place();
        return place == null || place.country() == null ? "" : " @ " + place.country();
    }

    private static String typeOf(Event e) {
        Event.Topic object = e.object();
        return object == null || object.type() == null ? "" : "/" + object.type();
    }

    private static String codes(List<Participant> participants) {
        return participants.stream()
                .map(Participant::code)
                .map(c -> Objects.requireNonNullElse(c, "-"))
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static List<Block> blocks() throws IOException {
        List<Block> blocks = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                int number = 0;
                for (String line : Files.readAllLines(file, UTF_8)) {
                    number++;
                    if (line.startsWith("[")) {
                        int end = line.indexOf(']');
                        blocks.add(new Block(
                                file.getFileName() + ":" + number,
                                line.substring(end + 1).strip(),
                                LocalDate.parse(line.substring(1, end)),
                                new TreeSet<>()));
                    } else if (line.startsWith(" ") && !line.isBlank()) {
                        blocks.get(blocks.size() - 1).expected().add(line.strip());
                    }
                }
            }
        }
        return blocks;
    }
}
