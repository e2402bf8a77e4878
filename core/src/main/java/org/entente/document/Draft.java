package org.entente.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.document.Issue.Category;
import org.entente.document.Issue.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A text with what is said about it, before what is said has been understood.
 *
 * @param id used when the metadata give none
 * @param ownWords whether the first lines of the text may tell day and title
 */
record Draft(String source, @Nullable Integer line, Ids id, Metadata metadata, String text, OwnWords ownWords) {
    private static final int LONGEST_ID = 500;

    /** What may be taken from the text itself when nothing else tells. */
    enum OwnWords {
        NOTHING,
        DATE,
        DATE_AND_TITLE
    }

    Outcome.Read read(Options options, List<Issue> before) throws Unreadable {
        Encoding.wellFormed(text, "text");
        if (text.isBlank()) {
            throw new Unreadable("text: empty");
        }
        String checkedId = checked(metadata.id() == null ? id.id() : metadata.id());
        List<Issue> notes = new ArrayList<>(before);
        HeaderLines header =
                ownWords == OwnWords.NOTHING ? HeaderLines.NONE : HeaderLines.of(text, options.dateOrder());
        String title =
                metadata.title() == null && ownWords == OwnWords.DATE_AND_TITLE ? header.title() : metadata.title();
        Document document = new Document(
                checkedId,
                published(options, header, notes),
                metadata.publisher() == null ? options.publisher() : metadata.publisher(),
                title,
                metadata.url(),
                metadata.license(),
                text);
        String place = metadata.id() == null ? id.place() : null;
        return new Outcome.Read(document, line == null ? source : source + ":" + line, place, notes);
    }

    private static String checked(String id) throws Unreadable {
        if (id.length() > LONGEST_ID) {
            throw new Unreadable("id: longer than " + LONGEST_ID + " characters");
        }
        if (id.chars().anyMatch(Character::isISOControl)) {
            throw new Unreadable("id: holds a control character");
        }
        return Encoding.wellFormed(id, "id");
    }

    /** Given for the run, else told by the metadata, else by the first lines. */
    private @Nullable LocalDate published(Options options, HeaderLines header, List<Issue> notes) {
        if (options.published() != null) {
            return options.published();
        }
        String told = metadata.published();
        if (told == null) {
            if (header.problem() != null) {
                notes.add(issue(Severity.WARNING, header.problem() + "; the publication date stays unknown"));
            }
            return header.published() == null ? null : settle(header.published(), notes);
        }
        return told(told, options.dateOrder(), notes);
    }

    private @Nullable LocalDate told(String told, DateOrder order, List<Issue> notes) {
        try {
            StatedDate date = StatedDate.find(told, order);
            if (date != null) {
                return settle(date, notes);
            }
            notes.add(issue(Severity.WARNING, "published: \"" + told + "\" names no day; it stays unknown"));
        } catch (DateTimeException e) {
            notes.add(issue(Severity.WARNING, "published: " + e.getMessage() + "; it stays unknown"));
        }
        return null;
    }

    private LocalDate settle(StatedDate date, List<Issue> notes) {
        if (date.order() != null) {
            String how = date.order() == DateOrder.DAY_FIRST ? "day first" : "month first";
            notes.add(issue(
                    Severity.NOTE,
                    date.written() + " is read as " + date.date() + " (" + how + "), nothing tells which"));
        }
        return date.date();
    }

    private Issue issue(Severity severity, String message) {
        return new Issue(severity, Category.INPUT, source, line, message);
    }
}
