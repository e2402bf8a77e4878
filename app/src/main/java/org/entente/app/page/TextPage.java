package org.entente.app.page;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.entente.app.dossier.Style;
import org.entente.app.dossier.TextDossier;
import org.entente.app.page.Page.Part;
import org.entente.app.page.Page.Quote;
import org.entente.app.page.Page.Row;

/** A page for a terminal: dates in a column on the left, everything else wrapped beside it. */
final class TextPage {
    private static final int DATE_COLUMN = 19;
    private static final int WIDE_ENOUGH = 64;

    private final Style style;
    private final StringBuilder out = new StringBuilder();

    private TextPage(Style style) {
        this.style = style;
    }

    static String of(Page page, Style style) {
        TextPage text = new TextPage(style);
        text.write(page);
        return text.out.toString();
    }

    private void write(Page page) {
        line(style.strong(page.title()));
        line(style.faint("─".repeat(Math.min(style.width(), page.title().length()))));
        page.notes().forEach(note -> wrapped("", note, words -> words));
        page.parts().stream().filter(p -> !p.rows().isEmpty()).forEach(this::part);
    }

    private void part(Part part) {
        line("");
        line(style.strong(part.title().toUpperCase(Locale.ROOT))
                + style.faint(" (" + part.rows().size() + ")"));
        for (Row row : part.rows()) {
            line("");
            row(row);
        }
    }

    private void row(Row row) {
        String indent = " ".repeat(style.width() >= WIDE_ENOUGH ? DATE_COLUMN : 2);
        boolean beside = indent.length() > row.when().length();
        if (!beside) {
            line(row.when());
        }
        String start = beside ? row.when() + indent.substring(row.when().length()) : indent;
        for (String words : TextDossier.rows(row.headline(), style.width() - indent.length())) {
            line(start + style.strong(words));
            start = indent;
        }
        row.details().forEach(detail -> wrapped(indent, detail, words -> words));
        row.quotes().forEach(quote -> quote(indent, quote));
    }

    private void quote(String indent, Quote quote) {
        String note = quote.note().isEmpty() ? "" : quote.note() + ": ";
        wrapped(indent, note + "“" + quote.text() + "”", style::faint);
        wrapped(indent, "— " + quote.source() + id(quote), style::faint);
    }

    private static String id(Quote quote) {
        return quote.event() == null ? "" : " [" + quote.event().id() + "]";
    }

    private void wrapped(String indent, String text, UnaryOperator<String> paint) {
        for (String row : TextDossier.rows(text, style.width() - indent.length())) {
            line(indent + paint.apply(row));
        }
    }

    private void line(String line) {
        out.append(line.stripTrailing()).append('\n');
    }
}
