/**
 * Persons: who held which post, as far as documents show.
 *
 * <p>In: {@link org.entente.happening.SourcedEvent}s in which persons take part or speak. Out: {@link
 * org.entente.person.Person}s with the {@linkplain org.entente.person.Role roles} in which they were seen. Pure functions.
 *
 * <p>Terms: an <em>appearance</em> is one event in which a person takes part or speaks; a role is <em>observed</em> from its
 * first appearance to its last, and may have begun earlier and ended later.
 *
 * <p>Invariants: persons of two states are never one, whatever their names; a person without a name is nobody; every role has
 * an appearance.
 *
 * <p>To let more spellings count as one name: the table of {@code Names} in {@code org.entente.happening}.
 */
@NullMarked
package org.entente.person;

import org.jspecify.annotations.NullMarked;
