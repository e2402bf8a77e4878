/**
 * Happenings: what several documents report of one real-world event, put together.
 *
 * <p>In: {@link org.entente.happening.SourcedEvent}s, the events of documents with what is known of their document. Out: {@link
 * org.entente.happening.Happening}s, each with its reports, its most precise date, and the values on which the reports
 * do not agree. Pure functions; nothing here knows a database, a clock or a command line.
 *
 * <p>Terms: a <em>report</em> is an event of one document; two reports are <em>alike</em> when nothing in them speaks
 * against their being the same event and enough speaks for it; a <em>copy</em> is a document that says in the same words
 * what another says, and counts with it as one <em>source</em>; a <em>claim</em> is a value with the reports that give it.
 *
 * <p>Invariants: every report lies in exactly one happening; the reports of a happening come from different documents and
 * are pairwise alike; the same reports in any order give the same happenings.
 *
 * <p>To let one more field decide: 1. extract it in {@code Traits}; 2. weigh it in {@code Likeness}; 3. add clusters to
 * the golden file {@code happening/clusters.txt} that need it.
 */
@NullMarked
package org.entente.happening;

import org.jspecify.annotations.NullMarked;
