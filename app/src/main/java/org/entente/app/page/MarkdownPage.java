package org.entente.app.page;

import org.entente.app.page.Page.Part;
import org.entente.app.page.Page.Quote;
import org.entente.app.page.Page.Row;

/** A page as Markdown. */
final class MarkdownPage {
    private MarkdownPage() {}

    static String of(Page page) {
        StringBuilder out = new StringBuilder("# " + plain(page.title()) + "\n\n");
        page.notes().forEach(note -> out.append(plain(note)).append("\n\n"));
        page.parts().stream().filter(p -> !p.rows().isEmpty()).forEach(p -> part(p, out));
        return out.toString();
    }

    private static void part(Part part, StringBuilder out) {
        out.append("## ").append(plain(part.title())).append(" (");
        out.append(part.rows().size()).append(")\n\n");
        part.rows().forEach(row -> row(row, out));
    }

    private static void row(Row row, StringBuilder out) {
        String when = row.when().isEmpty() ? "" : plain(row.when()) + " – ";
        out.append("- **").append(when).append(plain(row.headline())).append("**\n");
        row.details().forEach(detail -> out.append("  ").append(plain(detail)).append("  \n"));
        row.quotes().forEach(quote -> quote(quote, out));
        out.append('\n');
    }

    private static void quote(Quote quote, StringBuilder out) {
        String note = quote.note().isEmpty() ? "" : plain(quote.note()) + ": ";
        out.append("  > ").append(note).append(plain(quote.text())).append("\n\n  — ");
        String url = quote.document().url();
        String words = plain(quote.source());
        out.append(url == null ? words : "[" + words + "](<" + url.replace(">", "%3E") + ">)");
        out.append(quote.event() == null ? "\n\n" : " `" + quote.event().id() + "`\n\n");
    }

    /** The text with the characters escaped that Markdown would read as its own. */
    private static String plain(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#])", "\\\\$1");
    }
}
