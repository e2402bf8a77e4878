package org.entente.app.dossier;

/** The forms in which a dossier is written. */
public enum DossierFormat {
    TEXT,
    JSON,
    MARKDOWN;

    /** The dossier in this form, ending with a line break. */
    public String write(Dossier dossier, Wording wording, Style style) {
        return switch (this) {
            case TEXT -> TextDossier.of(dossier, wording, style);
            case JSON -> JsonDossier.of(dossier, wording);
            case MARKDOWN -> MarkdownDossier.of(dossier, wording);
        };
    }
}
