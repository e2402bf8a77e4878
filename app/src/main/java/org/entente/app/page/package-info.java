/**
 * Pages: answers that are written as text, Markdown, JSON or a table, always with the sentences they rest on.
 *
 * <p>In: a {@link org.entente.app.page.Page}, which an answer fills. Out: its form as {@link org.entente.app.page.PageFormat}
 * says. A page knows nothing of what it tells.
 *
 * <p>To add a form: 1. a class with {@code static String of(Page …)}; 2. a constant of {@code PageFormat}; 3. its golden file.
 */
@NullMarked
package org.entente.app.page;

import org.jspecify.annotations.NullMarked;
