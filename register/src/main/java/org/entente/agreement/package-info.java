/**
 * Agreements: one thread for each instrument between parties, from the first proposal to the end.
 *
 * <p>In: the {@linkplain org.entente.happening.Happening happenings} of kind agreement. Out: {@link
 * org.entente.agreement.Agreement}s with their {@linkplain org.entente.agreement.Step steps}, and what {@linkplain
 * org.entente.agreement.Standing stood} on a day. Pure functions.
 *
 * <p>Terms: a <em>step</em> is a happening that brings an agreement to a stage, or was to do so; it is <em>taken</em> when it
 * happened; the <em>standing</em> is how far the agreement had come on a day.
 *
 * <p>Invariants: nothing is in force because it was signed; every stage that is told has a step with a sentence; a stage that
 * is only inferred says from what.
 *
 * <p>To add a way in which texts call an instrument: {@code Instruments} and the file {@code instruments.tsv}.
 */
@NullMarked
package org.entente.agreement;

import org.jspecify.annotations.NullMarked;
