package org.entente.encoder;

import org.entente.text.Span;

/** A word of the vocabulary, or a part of one, at its place in the text. */
public record Piece(int id, Span span) {}
