package org.entente.app.page;

import org.entente.app.dossier.Style;

/** The forms in which a page is written. */
public enum PageFormat {
    TEXT,
    JSON,
    MARKDOWN,
    CSV;

    /** The page in this form, ending with a line break. */
    public String write(Page page, Style style) {
        return switch (this) {
            case TEXT -> TextPage.of(page, style);
            case JSON -> JsonPage.of(page);
            case MARKDOWN -> MarkdownPage.of(page);
            case CSV -> CsvPage.of(page);
        };
    }
}
