/**
 * Finds who and what a text speaks of: document and sentences → {@link org.entente.actor.Mention}s with their
 * {@link org.entente.actor.Participant}s.
 *
 * <h2>One document's way</h2>
 *
 * <ol>
 *   <li>{@code Words}: each sentence with what the dictionaries ({@code Lexicon}) know of its words. The title is read
 *       as a sentence of its own ({@code Headline}).
 *   <li>{@code Doubts}: weighs the names without doubt, and then tells what doubtful ones mean (Georgia, Korea, the
 *       Security Council).
 *   <li>{@code Phrases}: reads drafts from left to right by patterns of words: states before a noun ({@code Owners}),
 *       offices and bodies with their complements ({@code Nominals}, {@code Complement}), persons
 *       ({@code PersonPhrases}, {@code PersonNames}), companies, references.
 *   <li>{@code Resolver}: decides for the whole document whom the drafts stand for: full and family names
 *       ({@code People}), dated office-holders ({@code OfficeHolders}), "the president", "the ministry", acronyms in
 *       brackets; {@code Pronouns}: he, they, we, "the two countries".
 *   <li>{@code Heads}: the token through which the mention hangs in the tree. Elsewhere the tree is asked only for
 *       subjects, since parsers err on long titles.
 * </ol>
 *
 * <h2>Terms</h2>
 *
 * <ul>
 *   <li>owner: the state or organisation before a noun ("South Korean", "Seoul's", "NATO") or in its complement ("of
 *       Japan").
 *   <li>office: "Deputy Foreign Minister"; its key is the form in which offices are compared.
 *   <li>body: ministry, service, parliament, delegation, troops, people of a state.
 *   <li>reference: a mention whose participants stand elsewhere.
 *   <li>party: a state or somebody who acts for one; places are none.
 * </ul>
 *
 * <h2>What holds</h2>
 *
 * <ul>
 *   <li>Mentions of a sentence are in text order and never overlap; the article stays outside a name's mention.
 *   <li>A phrase of a person is one mention: title, name and apposition. An office without a name is a person too when
 *       its state is known ("the South Korean president"), with a null name.
 *   <li>A capital is a {@code PLACE} after "in", "at", "near" and in datelines, else a {@code STATE}; both have the state
 *       as participant and as {@code place}. Other cities are places without participants.
 *   <li>An embassy, ambassador or envoy has the state to which it is sent as {@code place}.
 *   <li>"Korean" before a noun that is no mention is {@code ADJECTIVE}; before "companies" it is part of the
 *       {@code BODY}. Coordinated owners give one participant each.
 *   <li>Organisations of states without a code of their own have a null code and the name; so have unnamed parties
 *       ("other countries").
 *   <li>"We" is the speaker of the quotation or speaker's label, else the state that speaks through the publisher, else
 *       no mention.
 *   <li>References that nothing resolves are left out. The table of office-holders adds state and sector, never a post.
 * </ul>
 *
 * <h2>To add a form of a name</h2>
 *
 * <ol>
 *   <li>Put it into the row of its state in {@code states.tsv} (name, adjective, people or capital), of its
 *       organisation in {@code organisations.tsv}, body in {@code bodies.tsv}, company in {@code companies.tsv}, group
 *       in {@code groups.tsv}, region in {@code places.tsv}. Write it without accents or with: both match.
 *   <li>If the words mean something else as well, set {@code ?} before it and add a case to {@code Doubts}.
 *   <li>Write a block with it into {@code golden/actors/mentions.txt}, run with {@code -Dgolden.update=true}, read the
 *       difference.
 * </ol>
 *
 * <h2>To add a title or a noun of a body</h2>
 *
 * <ol>
 *   <li>Titles: {@code posts.tsv}, in the row of its class and sector; words of ministries are the row
 *       {@code portfolio}.
 *   <li>Nouns: {@code nouns.tsv}, in the row of the sector. If it names what it deals with ("Ministry of Culture"), add
 *       it to {@code Nominals.WITH_MATTER}.
 *   <li>Golden file as above.
 * </ol>
 *
 * <h2>To add a publisher that speaks for a state</h2>
 *
 * <p>A row in {@code publishers.tsv}; the press, which only takes its home state's ministries for granted, in
 * {@code press.tsv}.
 */
@NullMarked
package org.entente.actor;

import org.jspecify.annotations.NullMarked;
