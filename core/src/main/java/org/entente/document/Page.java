package org.entente.document;

/**
 * A web page without its surroundings.
 *
 * @param text the main text, paragraphs set apart by an empty line; empty when there is none
 */
record Page(Metadata metadata, String text) {}
