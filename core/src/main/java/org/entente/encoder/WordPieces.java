package org.entente.encoder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.text.Span;

/**
 * Cuts text into the pieces of an uncased BERT vocabulary (Devlin et al., "BERT: Pre-training of Deep Bidirectional
 * Transformers", 2019): words without accents and capitals, then greedily the longest piece that fits.
 *
 * <p>A word that no pieces fit, or of more than {@value #LONGEST_WORD} characters, is one {@code [UNK]}. Pieces of one
 * character that decomposes, such as a Hangul syllable, share its span; otherwise spans do not overlap.
 */
public final class WordPieces {
    private static final String FILE = "vocabulary.txt";
    private static final String INSIDE = "##";
    private static final int LONGEST_WORD = 100;
    private static final int NOTHING = -1;

    private final Map<String, Integer> ids;
    private final Map<String, Integer> starts = new HashMap<>();
    private final Map<String, Integer> insides = new HashMap<>();
    private final int longest;
    private final int unknown;

    private WordPieces(Map<String, Integer> ids) {
        this.ids = ids;
        ids.forEach((piece, id) -> {
            if (piece.startsWith(INSIDE)) {
                insides.put(piece.substring(INSIDE.length()), id);
            } else {
                starts.put(piece, id);
            }
        });
        longest = ids.keySet().stream().mapToInt(String::length).max().orElse(0);
        unknown = id("[UNK]");
    }

    /** With the vocabulary that is part of the program. */
    public static WordPieces load() {
        try (InputStream in = Objects.requireNonNull(WordPieces.class.getResourceAsStream(FILE), FILE)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With a vocabulary in UTF-8, one piece a line; the number of a line, from 0, is the id of its piece. */
    public static WordPieces read(InputStream vocabulary) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(vocabulary, UTF_8));
        Map<String, Integer> ids = new HashMap<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (ids.put(line, ids.size()) != null) {
                throw new IllegalArgumentException("twice in the vocabulary: " + line);
            }
        }
        return new WordPieces(ids);
    }

    /** The id of a piece as the vocabulary writes it, for markers such as {@code [CLS]} and {@code [unused0]}. */
    public int id(String piece) {
        Integer id = ids.get(piece);
        if (id == null) {
            throw new IllegalArgumentException("not in the vocabulary: " + piece);
        }
        return id;
    }

    /** How many pieces there are; ids run from 0 to one less. */
    public int size() {
        return ids.size();
    }

    public List<Piece> cut(String text) {
        return cut(text, new Span(0, text.length()));
    }

    /** The pieces of a part of the text, with their spans in the whole text. */
    public List<Piece> cut(String text, Span part) {
        List<Piece> pieces = new ArrayList<>(part.length() / 4 + 1);
        PlainWords words = new PlainWords(text, part);
        while (words.next()) {
            addPieces(words, pieces);
        }
        return pieces;
    }

    private void addPieces(PlainWords words, List<Piece> pieces) {
        int before = pieces.size();
        String word = words.word();
        int start = words.characters() > LONGEST_WORD ? NOTHING : 0;
        while (start != NOTHING && start < word.length()) {
            start = addLongest(words, word, start, pieces);
        }
        if (start == NOTHING) {
            pieces.subList(before, pieces.size()).clear();
            pieces.add(new Piece(unknown, words.span(0, word.length())));
        }
    }

    /** Adds the longest piece that fits at {@code start} and says where it ends. */
    private int addLongest(PlainWords words, String word, int start, List<Piece> pieces) {
        Map<String, Integer> candidates = start == 0 ? starts : insides;
        for (int end = Math.min(word.length(), start + longest); end > start; end--) {
            Integer id = candidates.get(word.substring(start, end));
            if (id != null) {
                pieces.add(new Piece(id, words.span(start, end)));
                return end;
            }
        }
        return NOTHING;
    }
}
