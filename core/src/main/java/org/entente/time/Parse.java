package org.entente.time;

/**
 * What a rule of the grammar read.
 *
 * @param end index of the first piece that it did not read
 */
record Parse(int end, TimeExpression value) {}
