/**
 * Answers: what the register says to a question, as a {@link org.entente.app.page.Page}.
 *
 * <p>In: an open register, the names of parties, and a {@link org.entente.app.answer.Moment} to look from. Out: a page on which
 * every row has its sentences, or which says in how many documents nothing was found.
 *
 * <p>Terms: an answer looks <em>as of</em> a day when it tells what was true then, and is <em>known on</em> a day when it uses
 * only what had been published by then.
 *
 * <p>To add an answer: 1. a class with a method that gives a page; 2. a command beside the others; 3. its golden file.
 */
@NullMarked
package org.entente.app.answer;

import org.jspecify.annotations.NullMarked;
