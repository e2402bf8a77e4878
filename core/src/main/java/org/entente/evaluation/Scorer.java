package org.entente.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.entente.event.Event;
import org.entente.event.EventJson;
import org.entente.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** Scores predicted events against reference events, both one JSON object a line. */
public final class Scorer {
    private Scorer() {}

    /**
     * Scores a file of predicted events.
     *
     * @param docs the documents, one {@code {id, text}} a line; null scores without checking quotes
     * @throws IllegalArgumentException naming file, line and field of a record that cannot be scored
     */
    public static Score score(Path gold, Path predicted, @Nullable Path docs) throws IOException {
        return score(gold, readEvents(predicted), docs);
    }

    /** Scores events as they leave the pipeline. */
    public static Score score(Path gold, Collection<Event> predicted, @Nullable Path docs) throws IOException {
        Map<String, List<Coding>> byDocument = new LinkedHashMap<>();
        predicted.forEach(event -> add(byDocument, Coding.read(EventJson.write(event))));
        return score(gold, byDocument, docs);
    }

    private static Score score(Path gold, Map<String, List<Coding>> predicted, @Nullable Path docs) throws IOException {
        Map<String, List<Coding>> reference = readEvents(gold);
        Map<String, String> texts = docs == null ? Map.of() : readTexts(docs);
        Tally tally = new Tally();
        for (String doc : scope(reference, texts)) {
            List<Coding> found = predicted.getOrDefault(doc, List.of());
            tally.checkOffsets(texts.get(doc), found);
            tally.add(doc, found, reference.getOrDefault(doc, List.of()));
        }
        return tally.score();
    }

    /** The documents that have reference events, in the order of the documents where these are given. */
    private static List<String> scope(Map<String, List<Coding>> reference, Map<String, String> texts) {
        List<String> scope =
                texts.keySet().stream().filter(reference::containsKey).toList();
        return scope.isEmpty() ? List.copyOf(reference.keySet()) : scope;
    }

    private static Map<String, List<Coding>> readEvents(Path file) throws IOException {
        Map<String, List<Coding>> byDocument = new LinkedHashMap<>();
        eachLine(file, line -> add(byDocument, Coding.read(line)));
        return byDocument;
    }

    private static void add(Map<String, List<Coding>> byDocument, Coding event) {
        byDocument.computeIfAbsent(event.doc(), doc -> new ArrayList<>()).add(event);
    }

    private static Map<String, String> readTexts(Path file) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        eachLine(file, line -> {
            JsonObject json = JsonObject.parse(line);
            texts.put(json.requiredText("id"), json.requiredText("text"));
        });
        return texts;
    }

    private static void eachLine(Path file, Consumer<String> action) throws IOException {
        int number = 0;
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    action.accept(line);
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ":" + number + ": " + e.getMessage(), e);
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": not UTF-8 after line " + number, e);
        }
    }
}
