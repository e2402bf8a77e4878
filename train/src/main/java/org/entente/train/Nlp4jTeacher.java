package org.entente.train;

import static java.nio.charset.StandardCharsets.UTF_8;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.entente.language.EnglishSyntax;

/**
 * Lets NLP4J (Emory University, Apache-2.0) read a corpus of documents and writes its analyses, one token a line: form,
 * tag, name tag, head counted from 1, relation; sentences end with an empty line. Its labels stay as they are.
 *
 * <p>Arguments: CORPUS (gzipped JSON lines with fields {@code id} and {@code text}), OUT (gzipped), number of sentences,
 * EVALUATION (lines that start with the id of a document to leave out).
 */
public final class Nlp4jTeacher {
    private static final String CONFIG = "/edu/emory/mathcs/nlp/configuration/config-decode-en.xml";
    private static final long SEED = 7;
    private static final int LONGEST = 70;
    private static final int SHORTEST = 4;
    private static final int PER_DOCUMENT = 40;

    private Nlp4jTeacher() {}

    public static void main(String[] args) throws IOException {
        List<List<String>> sentences = sample(Path.of(args[0]), Integer.parseInt(args[2]), excluded(Path.of(args[3])));
        InputStream config = Objects.requireNonNull(NLPDecoder.class.getResourceAsStream(CONFIG), CONFIG);
        NLPDecoder decoder = new NLPDecoder(config);
        try (Writer out =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(Path.of(args[1]))), UTF_8)) {
            for (List<String> sentence : sentences) {
                write(decoder, sentence, out);
            }
        }
    }

    private static Set<String> excluded(Path evaluation) throws IOException {
        Set<String> ids = new HashSet<>();
        for (String line : Files.readAllLines(evaluation, UTF_8)) {
            ids.add(line.split("\t", 2)[0]);
        }
        return ids;
    }

    /** Sentences of documents in random order, none twice. */
    private static List<List<String>> sample(Path corpus, int count, Set<String> excluded) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Map.Entry<String, String> document : Corpus.read(corpus).entrySet()) {
            if (!excluded.contains(document.getKey())) {
                texts.add(document.getValue());
            }
        }
        Collections.shuffle(texts, new Random(SEED));
        Set<List<String>> sentences = new HashSet<>();
        List<List<String>> order = new ArrayList<>();
        for (String text : texts) {
            int taken = 0;
            for (List<String> words : EnglishSyntax.words(text)) {
                boolean fits = words.size() >= SHORTEST && words.size() <= LONGEST && taken < PER_DOCUMENT;
                if (fits && sentences.add(words)) {
                    order.add(words);
                    taken++;
                }
            }
            if (order.size() >= count) {
                break;
            }
        }
        return order;
    }

    private static void write(NLPDecoder decoder, List<String> words, Writer out) throws IOException {
        NLPNode[] nodes = new NLPNode[words.size() + 1];
        nodes[0] = new NLPNode();
        nodes[0].toRoot();
        for (int i = 1; i < nodes.length; i++) {
            nodes[i] = new NLPNode(i, words.get(i - 1));
        }
        decoder.decode(nodes);
        for (int i = 1; i < nodes.length; i++) {
            NLPNode n = nodes[i];
            out.write(String.join(
                    "\t",
                    words.get(i - 1),
                    n.getPartOfSpeechTag(),
                    n.getNamedEntityTag(),
                    Integer.toString(n.getDependencyHead().getID()),
                    n.getDependencyLabel()));
            out.write('\n');
        }
        out.write('\n');
    }
}
