package org.entente.train;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads what {@link Nlp4jTeacher} wrote and turns its trees into Universal Dependencies. */
final class Nlp4jTrees {
    private Nlp4jTrees() {}

    static List<Tree> read(Path file) throws IOException {
        List<Tree> trees = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isEmpty()) {
                    rows.add(line.split("\t", -1));
                    continue;
                }
                Arcs arcs = new Arcs(rows);
                if (arcs.isTree()) {
                    new UniversalRewrite(arcs).run();
                    if (!arcs.isTree()) {
                        throw new IllegalStateException("no tree after conversion: " + arcs.tree());
                    }
                    trees.add(arcs.tree());
                }
                rows.clear();
            }
        }
        return trees;
    }
}
