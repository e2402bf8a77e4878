package org.entente.app.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.entente.event.Event;

/** The dossier for a terminal: dates in a column on the left, everything else wrapped beside it. */
public final class TextDossier {
    private static final int DATE_COLUMN = 19;
    private static final int WIDE_ENOUGH = 64;

    private final Dossier dossier;
    private final Wording wording;
    private final Style style;
    private final StringBuilder out = new StringBuilder();

    private TextDossier(Dossier dossier, Wording wording, Style style) {
        this.dossier = dossier;
        this.wording = wording;
        this.style = style;
    }

    static String of(Dossier dossier, Wording wording, Style style) {
        TextDossier text = new TextDossier(dossier, wording, style);
        text.write();
        return text.out.toString();
    }

    private void write() {
        String title = Summary.title(dossier);
        line(style.strong(title));
        line(style.faint("─".repeat(Math.min(style.width(), title.length()))));
        Summary.lines(dossier).forEach(line -> wrapped("", line, words -> words));
        for (Section section : dossier.sections()) {
            section(section, dossier.of(section));
        }
    }

    private void section(Section section, List<Entry> entries) {
        line("");
        line(style.strong(section.title().toUpperCase(Locale.ROOT)) + style.faint(" (" + entries.size() + ")"));
        for (Entry entry : entries) {
            line("");
            entry(entry);
        }
    }

    private void entry(Entry entry) {
        Event event = entry.event();
        String date = Wording.date(event);
        String indent = " ".repeat(indent());
        boolean beside = indent() > date.length();
        if (!beside) {
            line(date);
        }
        String start = beside ? date + " ".repeat(indent() - date.length()) : indent;
        for (String row : rows(Headline.of(entry), style.width() - indent())) {
            line(start + style.of(entry.outlook(), row));
            start = indent;
        }
        List<String> told = new ArrayList<>(List.of(wording.parties(event)));
        told.addAll(wording.circumstances(event));
        wrapped(indent, String.join("; ", told), words -> words);
        wrapped(indent, "“" + Quotes.tidy(event.evidence().quote()) + "”", style::faint);
        Citations.lines(entry).forEach(row -> wrapped(indent, row, style::faint));
    }

    private int indent() {
        return style.width() >= WIDE_ENOUGH ? DATE_COLUMN : 2;
    }

    private void wrapped(String indent, String text, UnaryOperator<String> paint) {
        for (String row : rows(text, style.width() - indent.length())) {
            line(indent + paint.apply(row));
        }
    }

    private void line(String line) {
        out.append(line).append('\n');
    }

    /** Breaks at spaces; a word longer than a row stands alone and sticks out. */
    public static List<String> rows(String text, int width) {
        List<String> rows = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (row.length() > 0 && columns(row) + 1 + columns(word) > width) {
                rows.add(row.toString());
                row.setLength(0);
            }
            row.append(row.length() > 0 ? " " : "").append(word);
        }
        rows.add(row.toString());
        return rows;
    }

    private static int columns(CharSequence text) {
        return (int) text.codePoints().count();
    }
}
