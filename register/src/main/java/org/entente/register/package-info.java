/**
 * The register: what was read, kept in one SQLite file so that every event stays beside the sentence that says it.
 *
 * <p>In: a {@link org.entente.document.Document} with its events and mentions, one transaction each. Out: events with
 * their sources, by pair of parties, by id, or all in order of document and offset.
 *
 * <p>Terms: a <em>run</em> is one execution of the reading command; the <em>version</em> is that of the program that read
 * a document; a document is <em>current</em> when the register holds it with the same content, read by the same version.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>A document is stored whole, with all its events, or not at all; a process that is killed leaves no half document.
 *   <li>A changed document replaces its own events and mentions and touches nothing else.
 *   <li>The order of what comes out depends on content alone, not on the order or time of reading.
 *   <li>One thread writes; other processes may read meanwhile.
 * </ul>
 *
 * <p>To change the schema: 1. add {@code V<n>__name.sql} to {@code db/migration}, never edit a released one; 2. raise
 * {@code Schema.VERSION}; 3. add a register of the last release to the test resources and a test that opens it.
 */
@NullMarked
package org.entente.register;

import org.jspecify.annotations.NullMarked;
