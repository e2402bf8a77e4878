package org.entente.actor;

import java.util.List;
import org.entente.document.Document;
import org.entente.language.Sentence;

/** Finds the mentions of a document and resolves each to participants. */
public interface MentionFinder {
    /** The mentions in text order; mentions of one sentence do not overlap. */
    List<Mention> find(Document document, List<Sentence> sentences);
}
