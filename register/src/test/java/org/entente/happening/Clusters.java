package org.entente.happening;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.actor.Participant;
import org.entente.event.Domain;
import org.entente.event.Event;
import org.entente.event.Event.Evidence;
import org.entente.event.Event.Place;
import org.entente.event.Event.Topic;
import org.entente.event.Kind;
import org.entente.event.Stage;
import org.entente.event.Stance;
import org.entente.event.Status;
import org.jspecify.annotations.Nullable;

/** Reads reports from lines that a person can read: the form of {@code clusters.txt}. */
public final class Clusters {
    private static final Pattern OBJECT = Pattern.compile("(.*?) ?([A-Z-]{3,})?(?: ?(\\d+)%)?");
    private static final Pattern WHO = Pattern.compile("([A-Z0-9]+|-)(?::([^/]+))?(?:/(.+))?");

    private Clusters() {}

    /** A line: whom the report belongs with, and the report. */
    record Labelled(String label, SourcedEvent report) {}

    /** A block of lines under its title. */
    record Block(String title, List<Labelled> lines) {}

    static List<Block> read(String file) {
        List<Block> blocks = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.startsWith("#")) {
                titles.add(line.replaceFirst("^#+ ", ""));
            } else if (!line.isBlank()) {
                add(line, titles, blocks);
            }
        }
        return blocks;
    }

    private static void add(String line, List<String> titles, List<Block> blocks) {
        if (!titles.isEmpty()) {
            blocks.add(new Block(titles.get(titles.size() - 1), new ArrayList<>()));
            titles.clear();
        }
        Block block = blocks.get(blocks.size() - 1);
        String id = "doc-" + blocks.size() + "-" + block.lines().size();
        int bar = line.indexOf('|');
        block.lines().add(new Labelled(line.substring(0, bar).strip(), report(id, line.substring(bar + 1))));
    }

    private static List<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of("src/test/resources/golden").resolve(file), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The report of a line without its letter. */
    public static SourcedEvent report(String doc, String line) {
        String[] cells = line.split("\\|", -1);
        String published = cells[0].strip();
        Event event = event(doc, cells);
        LocalDate day = published.isEmpty() ? null : LocalDate.parse(published);
        return new SourcedEvent(event, new Source(doc, day, "Paper of " + doc, "Title of " + doc, null));
    }

    private static Event event(String doc, String[] cells) {
        String[] what = cells[1].strip().split(" ", -1);
        String[] act = what[0].split(":", -1);
        String[] who = cells[2].split(">", -1);
        Kind kind = Kind.of(act[0]);
        String quote = cells.length > 5 && !cells[5].isBlank() ? cells[5].strip() : act[0];
        return new Event(
                Event.idOf(doc + String.join("|", cells)),
                doc,
                kind,
                kind == Kind.AGREEMENT ? Stage.of(act[1]) : null,
                kind == Kind.STATEMENT ? Stance.of(act[1]) : null,
                Status.of(what[1]),
                Domain.POLITICAL,
                participants(who[0]),
                who.length > 1 ? participants(who[1]) : List.of(),
                what.length > 2 ? what[2] : null,
                cells.length > 3 ? place(cells[3].strip()) : null,
                cells.length > 4 ? object(cells[4].strip()) : null,
                null,
                new Evidence(quote, 0, quote.length()),
                List.of(),
                false,
                "hand",
                null);
    }

    private static List<Participant> participants(String list) {
        return Stream.of(list.strip().split(",", -1))
                .filter(who -> !who.isBlank())
                .map(Clusters::participant)
                .toList();
    }

    private static Participant participant(String text) {
        Matcher who = WHO.matcher(text.strip());
        if (!who.matches()) {
            throw new IllegalArgumentException("no participant: " + text);
        }
        return new Participant(who.group(1).equals("-") ? null : who.group(1), who.group(2), who.group(3), null, null);
    }

    private static @Nullable Place place(String text) {
        if (text.isEmpty()) {
            return null;
        }
        int comma = text.indexOf(',');
        return comma < 0 ? new Place(null, text) : new Place(text.substring(0, comma), text.substring(comma + 1));
    }

    private static @Nullable Topic object(String text) {
        Matcher object = OBJECT.matcher(text);
        if (text.isEmpty() || !object.matches()) {
            return null;
        }
        String name = object.group(1).isEmpty() ? null : object.group(1);
        String progress = object.group(3);
        return new Topic(name, object.group(2), progress == null ? null : Integer.valueOf(progress), null);
    }
}
