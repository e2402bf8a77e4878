package org.entente.train;

/**
 * A tree to learn from.
 *
 * @param weight how much a mistake moves the weights
 */
record Example(Tree tree, float weight) {}
