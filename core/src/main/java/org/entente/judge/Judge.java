package org.entente.judge;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.entente.encoder.Encoder;
import org.entente.encoder.OnnxEncoder;
import org.entente.encoder.WordPieces;
import org.entente.event.Reading;

/** The model: what it thinks of every sentence of a document, given what the rules propose. */
final class Judge {
    private final WindowCutter cutter;
    private final Encoder encoder;
    private final Heads heads;

    Judge(WordPieces pieces, Encoder encoder, Weights weights) {
        this.cutter = new WindowCutter(pieces);
        this.encoder = encoder;
        this.heads = new Heads(weights);
    }

    /** With the weights that are part of the program; the encoder itself is loaded with the first window. */
    static Judge load() {
        try (InputStream in = new BufferedInputStream(
                Objects.requireNonNull(Judge.class.getResourceAsStream("heads.weights"), "heads.weights"))) {
            return new Judge(WordPieces.load(), OnnxEncoder.ofResource(Judge.class, "encoder.onnx"), Weights.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By sentence, the opinions worth having. */
    Map<Integer, Map<Label, Opinion>> opinions(Reading reading, Proposals proposals) {
        String published = reading.document().day();
        Map<Integer, Map<Label, Opinion>> opinions = new HashMap<>();
        for (Window window : cutter.cut(reading)) {
            if (!isWorthwhile(window, proposals)) {
                continue;
            }
            float[][] vectors =
                    encoder.encode(window.ids().stream().mapToInt(i -> i).toArray());
            for (int s = window.first(); s < window.last(); s++) {
                opinions.put(s, heads.opinions(window, vectors, s, proposals.at(s), published));
            }
        }
        return opinions;
    }

    /** Events need two parties; a window without them, and without proposals, is not looked at. */
    private static boolean isWorthwhile(Window window, Proposals proposals) {
        return named(window) > 1
                || IntStream.range(window.first(), window.last()).anyMatch(proposals::hasAny);
    }

    private static long named(Window window) {
        boolean[] named = new boolean[window.parties().size()];
        window.mentions().values().forEach(of -> {
            for (int party = 0; party < of.size(); party++) {
                named[party] |= !of.get(party).isEmpty();
            }
        });
        long n = 0;
        for (boolean is : named) {
            n += is ? 1 : 0;
        }
        return n;
    }
}
