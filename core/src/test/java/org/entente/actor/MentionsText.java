package org.entente.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entente.document.Document;
import org.entente.language.EnglishSyntax;
import org.entente.language.Sentence;

/** Reads short texts for the tests and writes their mentions as lines. */
final class MentionsText {
    private static final EnglishSyntax SYNTAX = EnglishSyntax.load();
    private static final EnglishMentionFinder FINDER = EnglishMentionFinder.load();

    private MentionsText() {}

    static Document document(String published, String publisher, String title, String text) {
        LocalDate day = published.isEmpty() ? null : LocalDate.parse(published);
        return new Document(
                "test", day, publisher.isEmpty() ? null : publisher, title.isEmpty() ? null : title, null, null, text);
    }

    static List<String> lines(Document document) {
        List<Sentence> sentences = SYNTAX.analyze(document.text());
        return FINDER.find(document, sentences).stream()
                .map(m -> line(m, document.text(), sentences))
                .toList();
    }

    private static String line(Mention m, String text, List<Sentence> sentences) {
        String head = sentences.get(m.sentence()).token(m.head()).text();
        String place = m.place() == null ? "" : " @" + m.place();
        String participants =
                m.participants().stream().map(MentionsText::participant).collect(Collectors.joining(" "));
        return m.kind() + " «" + m.span().of(text) + "» " + head + place
                + (participants.isEmpty() ? "" : " " + participants);
    }

    static String participant(Participant p) {
        String name = p.name() == null ? "" : ", " + p.name();
        String post = p.post() == null ? "" : ", post=" + p.post();
        String org = p.org() == null ? "" : ", org=" + p.org();
        String sector = p.sector() == null ? "" : ", " + p.sector();
        return "{" + Objects.requireNonNullElse(p.code(), "-") + name + post + org + sector + "}";
    }
}
