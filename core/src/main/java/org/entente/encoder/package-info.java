/**
 * Text → {@link org.entente.encoder.Piece}s of a fixed vocabulary → one vector per piece, which knows its neighbours.
 *
 * <p>{@link org.entente.encoder.WordPieces} cuts text as the uncased models of the BERT family want it;
 * {@link org.entente.encoder.OnnxEncoder} runs such a model. What the vectors mean is for the packages that use them.
 *
 * <p>Terms: a <em>piece</em> is a word of the vocabulary or a part of one; a <em>marker</em> is one of the pieces that no
 * text gives, {@code [CLS]}, {@code [SEP]} and {@code [unused0]} to {@code [unused98]}, put in by whoever packs a window.
 *
 * <p>Invariants: spans are UTF-16 offsets into the text given, in order; no text yields a marker; the same pieces give the
 * same vectors, on every thread. ONNX Runtime is loaded with the first call of {@code encode} and never before.
 *
 * <p>To use another model: 1. write its graph with inputs {@code input_ids}, {@code attention_mask} and
 * {@code token_type_ids} and output {@code last_hidden_state}; 2. replace {@code vocabulary.txt} when its vocabulary
 * differs; 3. bring the README beside it and NOTICE up to date.
 */
@NullMarked
package org.entente.encoder;

import org.jspecify.annotations.NullMarked;
