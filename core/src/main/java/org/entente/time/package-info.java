/**
 * Sentences and publication day → time expressions with EDTF values.
 *
 * <p>Each sentence is cut into {@code Pieces}; {@code TimexGrammar} reads the longest expression at each piece, with the
 * help of {@code CalendarGrammar} (months, weekdays, seasons), {@code YearGrammar} and {@code RelativeGrammar} ("two years
 * ago"); {@code Resolver} then gives each its value, since a month without year, or "the next day", needs its neighbours.
 *
 * <p>Terms: the <em>anchor</em> is the last date that the text has set, at first the publication day; the
 * <em>outlook</em> says whether the words around an expression look back or ahead ({@code TenseCues}). A bare month, day
 * or weekday is the last one, and the next one when the outlook is future. "Three years after X" dates X, counted from the
 * date of its own sentence. Values keep the precision of the text: "late last month" is the month.
 *
 * <p>Invariants: expressions are in text order and share no token; every value is valid {@link org.entente.time.Edtf}; in
 * a document without publication day nothing relative to it has a value.
 *
 * <p>To add an expression: 1. write it into {@code golden/time/phrases.txt} with its value; 2. if only words are missing,
 * add them to their class in {@code words.tsv}; 3. otherwise extend the grammar of its family, and, when it means
 * something new, add a record to {@code TimeExpression}.
 */
@NullMarked
package org.entente.time;

import org.jspecify.annotations.NullMarked;
