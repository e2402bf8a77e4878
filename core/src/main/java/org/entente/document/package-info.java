/**
 * Inputs to documents: paths → {@link org.entente.document.DocumentSource} → {@link org.entente.document.Document}, one
 * {@link org.entente.document.Outcome} each.
 *
 * <p>What a path is read as is decided by its content ({@code Format}); the ending of its name settles what content
 * leaves open. Plain text is kept whole. Of a web page only the main text is kept. JSON Lines, and JSON with one record
 * or a list of them, hold {@code id, published, publisher, title, url, license, text}; other fields are ignored. All of
 * them may be packed with gzip. What a file does not say may stand in a <i>sidecar</i> beside it,
 * {@code speech.txt.meta.json} or {@code speech.meta.json}, with the same fields but the text; a sidecar wins over the
 * file.
 *
 * <p><b>Id.</b> The id that a record or sidecar gives; else the path below the folder that was named, with slashes, and
 * without {@code .gz} and {@code .txt} (the file name alone where the file itself was named); for records without id
 * that path, {@code #} and the line; for standard input {@code stdin-} and a hash of the text. A file keeps its id when
 * its content changes. What a path names is one document however the path is written, and a second one of the same name
 * that lies elsewhere gets a {@code ~} and a hash of its place behind the id; with the same text it is no second one and
 * skipped. An id that a document gives itself is left alone, and a second document with it in one run is refused.
 *
 * <p><b>Publication date.</b> {@link org.entente.document.Options#published()} if set; else the record's, sidecar's or
 * page's; else, for text and pages, what the first lines say ({@code HeaderLines} has the rules); else unknown. Digits
 * whose order nothing tells (10/09/2016) are read day first, which {@link org.entente.document.Options#dateOrder()}
 * changes, and noted.
 *
 * <p>Invariants: a text is not blank, has no zero character and no half surrogate pair, ends its lines with line feeds
 * and does not begin with a byte order mark; otherwise plain and recorded text is exactly what was read. Nothing is
 * guessed about encodings: UTF-8, a byte order mark, or what a page declares. One bad input is one message and never
 * ends the run. Memory holds one document at a time, at most {@link org.entente.document.Options#maxBytes()} of it.
 *
 * <p>To read one more format:
 *
 * <ol>
 *   <li>a constant in {@code Format} and what its bytes begin with;
 *   <li>a case in {@code InputOpener} that makes a {@code Draft} of it;
 *   <li>a bad example of it in {@code DocumentSourceTest}.
 * </ol>
 */
@NullMarked
package org.entente.document;

import org.jspecify.annotations.NullMarked;
