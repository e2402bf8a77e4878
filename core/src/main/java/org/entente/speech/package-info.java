/**
 * Text, sentences and mentions → who says what: quotations, and the turns of interviews and transcripts.
 *
 * <p>{@code QuotationScanner} pairs quotation marks; {@code Attributor} gives each quotation the subject of the verb of
 * speech behind it, before it or in the sentence that introduces it. {@code LabelScanner} finds the names before turns,
 * {@code Turns} decides whether they make an interview and who asks, {@code People} which mentioned person a label names.
 *
 * <p>Terms: a <em>turn</em> is what one party says until the other's label; a <em>label</em> is the name before it ("Q.:",
 * "PRESIDENT BIDEN:"); the <em>interviewee</em> is the person whom the text before the first label introduces.
 *
 * <p>Invariants: utterances are in text order; quotations do not overlap each other and may lie inside an answer; spans
 * hold neither marks nor labels; an unknown speaker is null.
 *
 * <p>Not done here: reported speech without quotation marks ("X said that Y"), which is part of reading events.
 *
 * <p>To add a verb of speech, a label or a closing line: add it to its class in {@code words.tsv}, with a case in {@code
 * EnglishSpeechFinderTest}.
 */
@NullMarked
package org.entente.speech;

import org.jspecify.annotations.NullMarked;
