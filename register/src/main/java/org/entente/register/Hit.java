package org.entente.register;

import org.entente.happening.Source;

/** A document that was found, and the words around what was looked for. */
public record Hit(Source source, String snippet) {}
