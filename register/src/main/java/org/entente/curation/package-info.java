/**
 * Curation: what persons decide about events, and how it holds.
 *
 * <p>In: {@link org.entente.curation.Decision}s and the events of a document as they were read. Out: the events as they
 * stand, and {@linkplain org.entente.happening.Rulings rulings} on which reports are of one event. Pure functions; the
 * register keeps the decisions.
 *
 * <p>Terms: a <em>target</em> is an event as a decision remembers it, by id and, should a later reading give it another id, by
 * sentence, kind and parties; a decision is <em>active</em> until another undoes it.
 *
 * <p>Invariants: a decision is never changed or removed, and names the one before it by its hash; the same decisions and the
 * same reading give the same events; with every decision undone the events are those that were read.
 *
 * <p>To add an act: 1. a constant of {@code Act}; 2. what it does in {@code Ledger}; 3. a round trip in {@code CurationTest}.
 */
@NullMarked
package org.entente.curation;

import org.jspecify.annotations.NullMarked;
