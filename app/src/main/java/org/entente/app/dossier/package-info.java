/**
 * The dossier: what is known between two parties on a day, arranged for a reader in a hurry.
 *
 * <p>In: the events of a pair with their sources, and the day to look from. Out: a {@link
 * org.entente.app.dossier.Dossier}, and its form as text, Markdown or JSON.
 *
 * <p>Terms: the <em>as-of day</em> is the day the reader stands on; the <em>outlook</em> of an event is how its status
 * looks from there (what was planned for 2014 is no longer coming in 2020); an <em>entry</em> is one line of the dossier,
 * one event or several that tell the same from different documents.
 *
 * <p>Invariants: every entry carries at least one quotation with its document; the three forms hold the same entries in
 * the same order; nothing published after the as-of day is used.
 *
 * <p>To add a form: 1. write a class with {@code static String of(Dossier)} beside {@code MarkdownDossier}; 2. add it to
 * {@code DossierFormat}; 3. add its golden file to {@code DossierGoldenTest}.
 */
@NullMarked
package org.entente.app.dossier;

import org.jspecify.annotations.NullMarked;
