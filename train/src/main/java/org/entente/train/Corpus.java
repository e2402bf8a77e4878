package org.entente.train;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Reads documents from JSON lines, gzipped or not. */
final class Corpus {
    private Corpus() {}

    /** Text by id, in the order of the file. */
    static Map<String, String> read(Path file) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        JsonFactory json = new JsonFactory();
        for (String line : lines(file)) {
            Map<String, String> fields = fields(json, line);
            texts.put(fields.getOrDefault("id", ""), fields.getOrDefault("text", ""));
        }
        return texts;
    }

    static List<String> lines(Path file) throws IOException {
        boolean zipped = file.toString().endsWith(".gz");
        try (InputStream raw = Files.newInputStream(file);
                InputStream plain = zipped ? new GZIPInputStream(raw) : raw;
                BufferedReader in = new BufferedReader(new InputStreamReader(plain, UTF_8))) {
            return in.lines().toList();
        }
    }

    private static Map<String, String> fields(JsonFactory json, String line) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        try (JsonParser parser = json.createParser(line)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_STRING && parser.currentName() != null) {
                    fields.put(parser.currentName(), parser.getText());
                }
            }
        }
        return fields;
    }
}
