/**
 * Reading JSON without data binding: text → {@link org.entente.json.JsonObject}, streaming parser only, so that nothing
 * is scanned or reflected on at start-up.
 *
 * <p>Invariants: every complaint is an {@link java.lang.IllegalArgumentException} whose message begins with the path of
 * the field ({@code actors[0].code: …}); of a repeated field the last value counts; absent and null are the same.
 */
@NullMarked
package org.entente.json;

import org.jspecify.annotations.NullMarked;
