/**
 * Text → {@link org.entente.language.Sentence}s of {@link org.entente.language.Token}s with Penn tags, lemmas and a
 * Universal Dependencies tree.
 *
 * <p>{@link org.entente.language.EnglishSyntax} runs, in this order: {@code SentenceSplitter} (text → spans),
 * {@code Tokenizer} (span → tokens), {@code Tagger}, {@code Parser} (heads, arc-hybrid transitions), {@code Labeler}
 * (relations) and {@code Lemmatizer}. The three in the middle are linear models over hashed features; their numbers lie
 * in one flat file, {@code english.weights}, described in {@code Weights} and written by the module {@code train}.
 *
 * <p>Terms: a <em>feature</em> is a 64-bit hash of a template number and its atoms; an <em>atom</em> is an int that
 * stands for a word, tag, shape or the like; a {@code Draft} is one sentence while it is being analysed.
 *
 * <p>Invariants: offsets are UTF-16 positions in the text; sentences do not overlap and hold every character that is
 * not white space; the same text gives the same sentences on every thread.
 *
 * <p>To add one more feature: 1. add it to {@code Tagger}, {@code Parser} or {@code Labeler} with a new template
 * number; 2. train again (module {@code train}); 3. run {@code make syntax-bars}; 4. read the changed golden parses.
 */
@NullMarked
package org.entente.language;

import org.jspecify.annotations.NullMarked;
