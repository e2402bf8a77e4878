package org.entente.document;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.entente.document.Issue.Category;
import org.entente.document.Issue.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentSourceTest {
    @TempDir
    private Path folder;

    private Options options = Options.standard();

    @Test
    void plainTextIsKeptExactlyButForLineBreaksAndByteOrderMark() throws IOException {
        write("a.txt", "\ufeffTwo  spaces\u00a0and 😀\r\nə\rend\u2028 ");

        assertThat(only(read()).text()).isEqualTo("Two  spaces\u00a0and 😀\nə\nend\u2028 ");
    }

    @Test
    void foldersAreReadRecursivelyInOrderAndFilesAreNamedBelowThem() throws IOException {
        write("b.txt", "b");
        write("a/z.html", "<p>page</p>");
        write("a/c.txt.gz", gzip("c"));
        write("notes", "n");

        assertThat(ids(read())).containsExactly("a/c", "a/z.html", "b", "notes");
        assertThat(ids(read("a/z.html"))).containsExactly("z.html");
    }

    @Test
    void hiddenFilesSidecarsAndReadmesInFoldersArePassedOver() throws IOException {
        write(".hidden", "h");
        write("README.md", "About this folder");
        write("a.txt", "a");
        write("a.txt.meta.json", "{\"publisher\":\"Example Gazette\"}");

        assertThat(ids(read())).containsExactly("a");
        assertThat(ids(read("README.md"))).containsExactly("README.md");
    }

    @Test
    void recordsAreReadLineByLine() throws IOException {
        write(
                "a.jsonl",
                "{\"id\":\"x\",\"published\":\"2016-09-10\",\"publisher\":\"P\",\"title\":\"T\",\"url\":\"https://e.example/x\","
                        + "\"license\":\"CC0\",\"text\":\"one\\r\\ntwo\",\"other\":[1]}\n\n{\"text\":\"no id\",\"published\":null}\r\n");
        List<Outcome> outcomes = read();

        assertThat(documents(outcomes))
                .containsExactly(
                        new Document(
                                "x", LocalDate.of(2016, 9, 10), "P", "T", "https://e.example/x", "CC0", "one\ntwo"),
                        new Document("a.jsonl#3", null, null, null, null, null, "no id"));
        assertThat(((Outcome.Read) outcomes.get(1)).origin()).endsWith("a.jsonl:3");
    }

    @Test
    void jsonMayBeOneRecordOrAListOfThem() throws IOException {
        write("a.json", "{\n  \"id\": \"x\",\n  \"text\": \"one\"\n}\n");
        write("b.json", "[{\"text\":\"two\"}, 3, {\"id\":\"z\",\"text\":\"three\"}]");

        assertThat(ids(read())).containsExactly("x", "b.json#1", "z");
        assertThat(messages(read())).containsExactly("b.json: record 2: expected a JSON object, found 3");
    }

    @Test
    void formatIsSeenInTheContentWhateverTheNameSays() throws IOException {
        write("page.txt", "<!DOCTYPE html><html><body><p>A page.</p></body></html>");
        write("records", "{\"id\":\"r1\",\"text\":\"one\"}\n{\"id\":\"r2\",\"text\":\"two\"}\n");
        write("packed.txt", gzip("{\"id\":\"r3\",\"text\":\"three\"}"));
        write("text.txt", "[Seoul] The ministers met. {Unofficial translation}");

        assertThat(documents(read()).stream().map(Document::text))
                .containsExactly(
                        "three", "A page.", "one", "two", "[Seoul] The ministers met. {Unofficial translation}");
    }

    @Test
    void longRecordsAreStillRecords() throws IOException {
        String longText = "word ".repeat(10_000);
        write("records", "{\"id\":\"1\",\"text\":\"" + longText + "\"}\n{\"id\":\"2\",\"text\":\"" + longText + "\"}");

        assertThat(ids(read())).containsExactly("1", "2");
    }

    @Test
    void standardInputIsNamedByItsText() {
        options = options.withStandardInput(new ByteArrayInputStream("Some words.".getBytes(UTF_8)));

        assertThat(ids(readPaths("-"))).containsExactly("stdin-c041125205ba");
    }

    @Test
    void sidecarTellsWhatTheFileDoesNot() throws IOException {
        write("a.txt", "Published on 3 May 2014\n\nThe talks went on.");
        write("a.meta.json", "{\"id\":\"talks\",\"published\":\"2014-05-04\",\"publisher\":\"Example Gazette\"}");

        assertThat(only(read()))
                .isEqualTo(new Document(
                        "talks",
                        LocalDate.of(2014, 5, 4),
                        "Example Gazette",
                        null,
                        null,
                        null,
                        "Published on 3 May 2014\n\nThe talks went on."));
    }

    @Test
    void brokenSidecarIsNotedAndTheDocumentRead() throws IOException {
        write("a.txt", "The talks went on.");
        write("a.txt.meta.json", "{\"published\":2014}");

        assertThat(ids(read())).containsExactly("a");
        assertThat(messages(read()))
                .containsExactly("a.txt: a.txt.meta.json was not used: published: expected text, found 2014");
    }

    @Test
    void givenDateWinsOverStatedOnes() throws IOException {
        options = options.withPublished(LocalDate.of(2020, 2, 2));
        write("a.txt", "Published on 3 May 2014\n\nThe talks went on.");

        assertThat(only(read()).published()).isEqualTo(LocalDate.of(2020, 2, 2));
    }

    @Test
    void missingPathIsReported() {
        assertThat(messages(readPaths(folder + "/gone.txt"))).containsExactly("gone.txt: no such file or folder");
        assertThat(messages(readPaths("a\0b"))).singleElement().asString().contains("not a path");
    }

    @Test
    void emptyInputsAreReported() throws IOException {
        assertThat(messages(readPaths(folder.toString())))
                .singleElement()
                .asString()
                .endsWith("the folder is empty");
        write("a.txt", "");
        write("b.txt", " \n\t\n");
        write("c.html", "");

        assertThat(messages(read())).containsExactly("a.txt: empty", "b.txt: text: empty", "c.html: empty");
    }

    @Test
    void invalidUtf8IsRefusedNamingTheByte() throws IOException {
        write("a.txt", new byte[] {'B', 'a', 'k', (byte) 0xfc, '.'});
        write("b.txt", "A replacement character \ufffd is a character.");

        assertThat(messages(read())).containsExactly("a.txt: not valid UTF-8: byte 3 is 0xfc");
        assertThat(ids(read())).containsExactly("b");
    }

    @Test
    void pagesMayDeclareAnotherEncoding() throws IOException {
        String page = "<html><head><meta charset=\"%s\"></head><body><p>%s</p></body></html>";
        write("a.html", page.formatted("iso-8859-1", "“Müller”").getBytes(Charset.forName("windows-1252")));
        write("b.html", page.formatted("windows-1251", "Минск").getBytes(Charset.forName("windows-1251")));
        write("c.html", page.formatted("utf-8", "Müller").getBytes(Charset.forName("windows-1252")));

        assertThat(documents(read()).stream().map(Document::text)).containsExactly("“Müller”", "Минск");
        assertThat(messages(read())).singleElement().asString().startsWith("c.html: not valid UTF-8: byte ");
    }

    @Test
    void utf16IsReadBehindItsMark() throws IOException {
        write("a.txt", "\ufeffBakı 😀".getBytes(UTF_16LE));

        assertThat(only(read()).text()).isEqualTo("Bakı 😀");
    }

    @Test
    void binaryAndForeignFormatsAreNamed() throws IOException {
        write("a.bin", new byte[] {1, 2, 0, 3});
        write("b.pdf", "%PDF-1.7 ...");
        write("c.docx", new byte[] {'P', 'K', 3, 4, 20, 0});
        write("d.xml", "<?xml version=\"1.0\"?><rss version=\"2.0\"></rss>");
        write("e.css", "body { color: red }");
        write("f.txt", "x".repeat(9000) + "\0");
        write("g.gz", gzip(gzip("x")));
        write("h.txt", "\u0001\u0002\u0003\u0004".repeat(50));

        assertThat(messages(read()))
                .containsExactly(
                        "a.bin: not a text: binary data (a zero byte within the first 4 bytes)",
                        "b.pdf: PDF is not supported yet",
                        "c.docx: ZIP archive or office document (DOCX, ODT) is not supported yet",
                        "d.xml: RSS or Atom feed is not supported yet",
                        "e.css: .css file is not supported",
                        "f.txt: text: binary data (a zero character at 9000)",
                        "g.gz: gzip within gzip is not supported",
                        "h.txt: text: binary data (200 control characters)");
    }

    @Test
    void damagedGzipEndsOnlyItself() throws IOException {
        byte[] whole = gzip("{\"id\":\"1\",\"text\":\"one\"}\n".repeat(1) + "x".repeat(50_000));
        write("a.jsonl.gz", Arrays.copyOf(whole, whole.length - 12));
        write("b.txt", "b");

        assertThat(ids(read())).contains("b");
        assertThat(messages(read())).anyMatch(m -> m.startsWith("a.jsonl.gz: damaged gzip: "));
    }

    @Test
    void hugeSingleLineIsRead() throws IOException {
        byte[] line = new byte[50 << 20];
        Arrays.fill(line, (byte) 'a');
        Files.write(folder.resolve("a.txt"), line);

        assertThat(only(read()).text()).hasSize(50 << 20);
    }

    @Test
    void documentsBeyondTheLimitAreRefused() throws IOException {
        options = options.withMaxBytes(30);
        write("a.txt", "x".repeat(30));
        write("b.txt", "x".repeat(31));
        write("c.txt.gz", gzip("x".repeat(100_000)));
        write("d.jsonl", "{\"text\":\"" + "x".repeat(40) + "\"}\n{\"text\":\"short\"}");

        assertThat(ids(read())).containsExactly("a", "d.jsonl#2");
        assertThat(messages(read()))
                .containsExactly(
                        "b.txt: larger than 30 bytes, the largest document that is read",
                        "c.txt.gz: larger than 30 bytes, the largest document that is read",
                        "d.jsonl:1: longer than 30 bytes, the largest document that is read");
    }

    @Test
    void pagesWithoutTextAreReported() throws IOException {
        write("a.html", "<html><head><title>Empty</title></head></html>");
        write("b.html", "<html><body><script>var x = 1;</script><nav><a href=/>Home</a></nav></body></html>");

        assertThat(messages(read()))
                .containsExactly("a.html: no text in the body of the page", "b.html: no text in the body of the page");
    }

    @Test
    void badLinesAreReportedWithTheirNumberAndTheOthersRead() throws IOException {
        write(
                "a.jsonl",
                concat(
                        "{\"id\":\"1\",\"text\":\"one\"}\n{\"id\":\"2\",\"text\":\n[1]\n{\"id\":\"4\"}\n"
                                .getBytes(UTF_8),
                        "{\"id\":5,\"text\":\"x\"}\n{\"id\":\"6\",\"text\":[\"x\"]}\n{\"text\":\"\\ud800\"}\n"
                                .getBytes(UTF_8),
                        new byte[] {'{', '"', (byte) 0xff, '"', '}', '\n'},
                        "{\"id\":\"a\\u0007b\",\"text\":\"x\"}\n{\"id\":\"10\",\"text\":\"ten\"}".getBytes(UTF_8)));

        assertThat(ids(read())).containsExactly("1", "10");
        assertThat(messages(read()))
                .satisfiesExactly(
                        m -> assertThat(m).startsWith("a.jsonl:2: not JSON: "),
                        m -> assertThat(m).isEqualTo("a.jsonl:3: expected a JSON object, found a list"),
                        m -> assertThat(m).isEqualTo("a.jsonl:4: text: missing"),
                        m -> assertThat(m).isEqualTo("a.jsonl:5: id: expected text, found 5"),
                        m -> assertThat(m).isEqualTo("a.jsonl:6: text: expected text, found a list"),
                        m -> assertThat(m).isEqualTo("a.jsonl:7: text: half a character (an unpaired surrogate at 0)"),
                        m -> assertThat(m).isEqualTo("a.jsonl:8: not valid UTF-8: byte 2 is 0xff"),
                        m -> assertThat(m).isEqualTo("a.jsonl:9: id: holds a control character"));
    }

    @Test
    void impossibleAndIncompleteDatesAreLeftUnknownAndNoted() throws IOException {
        write(
                "a.jsonl",
                "{\"id\":\"1\",\"published\":\"2024-02-30\",\"text\":\"x\"}\n{\"id\":\"2\",\"published\":\"2024\",\"text\":\"x\"}\n");
        write("b.txt", "31/02/2016 10:00\n\nThe talks went on.");
        List<Outcome> outcomes = read();

        assertThat(documents(outcomes).stream().map(Document::published)).containsOnlyNulls();
        assertThat(messages(outcomes))
                .containsExactly(
                        "a.jsonl:1: published: there is no day 2024-02-30; it stays unknown",
                        "a.jsonl:2: published: \"2024\" names no day; it stays unknown",
                        "b.txt: there is no day 31/02/2016; the publication date stays unknown");
    }

    @Test
    void orderOfDayAndMonthIsNotedWhenNothingTells() throws IOException {
        write("a.txt", "10/09/2016 22:54\n\nThe talks went on.");
        Outcome.Read read = (Outcome.Read) read().get(0);

        assertThat(read.document().published()).isEqualTo(LocalDate.of(2016, 9, 10));
        assertThat(read.notes())
                .containsExactly(new Issue(
                        Severity.NOTE,
                        Category.INPUT,
                        folder + "/a.txt",
                        null,
                        "10/09/2016 is read as 2016-09-10 (day first), nothing tells which"));
    }

    @Test
    void secondDocumentOfAnIdIsRefused() throws IOException {
        write("a.jsonl", "{\"id\":\"x\",\"text\":\"one\"}\n{\"id\":\"x\",\"text\":\"two\"}\n");

        assertThat(ids(read())).containsExactly("x");
        assertThat(messages(read()))
                .containsExactly("a.jsonl:2: a document with the id \"x\" was read before in this run");
    }

    @Test
    void filesOfOneNameInTwoFoldersAreTwoDocuments() throws IOException {
        write("one/a.txt", "one");
        write("one/b.txt", "the same");
        write("two/a.txt", "two");
        write("two/b.txt", "the same");
        List<Outcome> outcomes = readPaths(folder + "/one", folder + "/two");

        assertThat(ids(outcomes))
                .satisfiesExactly(
                        id -> assertThat(id).isEqualTo("a"),
                        id -> assertThat(id).isEqualTo("b"),
                        id -> assertThat(id).matches("a~[0-9a-f]{8}"));
        assertThat(ids(readPaths(folder + "/one", folder + "/one/../two"))).isEqualTo(ids(outcomes));
        assertThat(messages(outcomes))
                .containsExactly("two/b.txt: a document with this name and the same text was read before in this run");
    }

    @Test
    void aPlaceIsTheSameHoweverItIsNamed() throws IOException {
        write("one/a.txt", "one");
        write("one/b.jsonl", "{\"text\":\"two\"}\n{\"id\":\"x\",\"text\":\"three\"}");
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("one"));
        String place = folder.toRealPath().resolve("one/a.txt").toString();
        Path relative = Path.of("").toAbsolutePath().relativize(folder.toRealPath());

        assertThat(places(read("one"))).containsExactly(place, place.replace("a.txt", "b.jsonl#1"), null);
        for (String name : List.of("link", "./one/", "one/a.txt", "link/a.txt", "one/../one/a.txt")) {
            assertThat(places(read(name))).startsWith(place);
        }
        assertThat(places(read())).contains(place);
        assertThat(places(readPaths(relative + "/one/a.txt"))).containsExactly(place);
        assertThat(messages(readPaths(folder + "/one/a.txt", folder + "/one/a.txt")))
                .containsExactly("one/a.txt: this was read before in this run");
    }

    @Test
    void linksAreFollowedButNotInCircles() throws IOException {
        write("a/b.txt", "b");
        Files.createSymbolicLink(folder.resolve("a/up"), folder);
        Files.createSymbolicLink(folder.resolve("c.txt"), folder.resolve("a/b.txt"));
        Files.createSymbolicLink(folder.resolve("d.txt"), folder.resolve("gone"));

        assertThat(ids(read())).containsExactly("a/b", "c");
        assertThat(messages(read()))
                .containsExactly(
                        "a/up: this link leads back to a folder that it is in", "d.txt: the link leads nowhere");
    }

    @Test
    void unreadableFilesAreReported() throws IOException {
        write("a.txt", "secret");
        folder.resolve("a.txt").toFile().setReadable(false);
        assumeFalse(Files.isReadable(folder.resolve("a.txt")), "the superuser may read everything");

        assertThat(messages(read())).containsExactly("a.txt: not allowed to read this file");
    }

    @Test
    void nothingIsOpenedBeforeItIsAskedFor() throws IOException {
        write("a.txt", "a");
        write("b.txt", "b");
        try (DocumentSource source = DocumentSource.open(List.of(folder.toString()), options)) {
            assertThat(source.next()).isInstanceOf(Outcome.Read.class);
            Files.delete(folder.resolve("b.txt"));

            assertThat(source.next()).isInstanceOf(Outcome.Skipped.class);
        }
    }

    private List<Outcome> read() {
        return readPaths(folder.toString());
    }

    private List<Outcome> read(String name) {
        return readPaths(folder.resolve(name).toString());
    }

    private List<Outcome> readPaths(String... paths) {
        List<Outcome> outcomes = new ArrayList<>();
        try (DocumentSource source = DocumentSource.open(List.of(paths), options)) {
            source.forEachRemaining(outcomes::add);
        }
        return outcomes;
    }

    private static Document only(List<Outcome> outcomes) {
        assertThat(outcomes).hasSize(1);
        return documents(outcomes).get(0);
    }

    private static List<Document> documents(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(Outcome.Read.class::isInstance)
                .map(o -> ((Outcome.Read) o).document())
                .toList();
    }

    private static List<String> places(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(Outcome.Read.class::isInstance)
                .map(outcome -> ((Outcome.Read) outcome).place())
                .toList();
    }

    private static List<String> ids(List<Outcome> outcomes) {
        return documents(outcomes).stream().map(Document::id).toList();
    }

    private List<String> messages(List<Outcome> outcomes) {
        List<String> messages = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Skipped skipped) {
                messages.add(skipped.issue().text());
            } else if (outcome instanceof Outcome.Read read) {
                read.notes().forEach(note -> messages.add(note.text()));
            }
        }
        messages.replaceAll(m -> m.replace(folder + "/", ""));
        return messages;
    }

    private void write(String name, String text) throws IOException {
        write(name, text.getBytes(UTF_8));
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static byte[] gzip(String text) throws IOException {
        return gzip(text.getBytes(UTF_8));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
