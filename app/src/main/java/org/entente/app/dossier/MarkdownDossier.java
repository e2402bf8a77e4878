package org.entente.app.dossier;

import java.util.List;
import org.entente.event.Event;
import org.entente.happening.Citation;
import org.entente.happening.Source;

/** The dossier as Markdown. */
final class MarkdownDossier {
    private MarkdownDossier() {}

    static String of(Dossier dossier, Wording wording) {
        StringBuilder out = new StringBuilder("# " + plain(Summary.title(dossier)) + "\n\n");
        Summary.lines(dossier).forEach(line -> out.append(plain(line)).append("\n\n"));
        for (Section section : dossier.sections()) {
            List<Entry> entries = dossier.of(section);
            out.append("## ")
                    .append(section.title())
                    .append(" (")
                    .append(entries.size())
                    .append(")\n\n");
            entries.forEach(entry -> out.append(item(entry, wording)).append('\n'));
        }
        return out.toString();
    }

    private static String item(Entry entry, Wording wording) {
        Event event = entry.event();
        StringBuilder item = new StringBuilder();
        item.append("- **")
                .append(Wording.date(event))
                .append(" – ")
                .append(Headline.of(entry))
                .append("**: ");
        item.append(plain(wording.parties(event)));
        for (String circumstance : wording.circumstances(event)) {
            item.append("; ").append(plain(circumstance));
        }
        item.append("\n  > ")
                .append(plain(Quotes.tidy(event.evidence().quote())))
                .append("\n\n");
        for (Citation citation : entry.citations()) {
            item.append("  — ").append(link(citation.main().source())).append(plain(Citations.copies(citation)));
            item.append(" `").append(citation.main().event().id()).append("`\n");
        }
        for (String contradiction : Citations.contradictions(entry)) {
            item.append("\n  ").append(plain(contradiction)).append('\n');
        }
        return item.toString();
    }

    private static String link(Source source) {
        String words = plain(Wording.source(source));
        return source.url() == null ? words : "[" + words + "](<" + source.url().replace(">", "%3E") + ">)";
    }

    /** The text with the characters escaped that Markdown would read as its own. */
    private static String plain(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#])", "\\\\$1");
    }
}
