/**
 * How good the coding is: reference events + predicted events + documents → {@link org.entente.evaluation.Score}.
 *
 * <p>Within a document a predicted event may match one reference event of the same kind whose evidence overlaps; the
 * best one-to-one pairing by agreement of attributes is taken, greedily. Optional reference events are neither rewarded
 * nor punished. Terms: <i>detect</i> is a match, <i>dyad</i> a match with the same parties, <i>full</i> a dyad with the
 * same status, date, stage and stance; <i>plover</i> compares the document's set of (PLOVER type, source, target) and
 * ignores evidence.
 *
 * <p>Invariant: every figure equals that of the reference scorer to the last digit, its rounding (exact half to even)
 * and its way of breaking ties included. Change neither here alone.
 *
 * <p>To add one more attribute: a constant in {@link org.entente.evaluation.Attribute}, in the place where the output
 * shall show it.
 */
@NullMarked
package org.entente.evaluation;

import org.jspecify.annotations.NullMarked;
