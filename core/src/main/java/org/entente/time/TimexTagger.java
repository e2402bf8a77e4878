package org.entente.time;

import java.util.List;
import org.entente.document.Document;
import org.entente.language.Sentence;

/** Finds the time expressions of a document and resolves them against its publication date. */
public interface TimexTagger {
    /** The expressions in text order; they do not overlap. */
    List<Timex> tag(Document document, List<Sentence> sentences);
}
