package org.entente.document;

import org.entente.document.Issue.Category;
import org.entente.document.Issue.Severity;
import org.jspecify.annotations.Nullable;

/** Why an input gives no document; never leaves the package. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    private final Category category;

    Unreadable(String message) {
        this(Category.INPUT, message);
    }

    Unreadable(Category category, String message) {
        super(message, null, false, false);
        this.category = category;
    }

    Outcome.Skipped skipped(String source, @Nullable Integer line) {
        return new Outcome.Skipped(new Issue(Severity.ERROR, category, source, line, String.valueOf(getMessage())));
    }
}
