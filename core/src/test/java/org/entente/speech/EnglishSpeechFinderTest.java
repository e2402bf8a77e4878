package org.entente.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.actor.Mention;
import org.entente.actor.Participant;
import org.entente.actor.Sector;
import org.entente.document.Document;
import org.entente.language.Sentence;
import org.entente.time.PlainSyntax;
import org.junit.jupiter.api.Test;

class EnglishSpeechFinderTest {
    private static final Map<String, Participant> PERSONS = new LinkedHashMap<>();

    static {
        person("Lena Brandt", "DEU", "Foreign Minister");
        person("Ivo Kral", "CZE", "Ambassador");
        person("Tomas Ruiz", "ESP", "President");
        person("Park Min-ho", "KOR", "attaché");
        person("Brandt", "DEU", "Foreign Minister");
        person("Kral", "CZE", "Ambassador");
        PERSONS.put("DEFENCE MINISTER", new Participant("AUS", null, "DEFENCE MINISTER", null, Sector.MIL));
        PERSONS.put("Foreign Ministry", new Participant("DEU", "Foreign Ministry", null, null, Sector.DIP));
    }

    private static void person(String name, String code, String post) {
        String full = name.equals("Brandt") ? "Lena Brandt" : name.equals("Kral") ? "Ivo Kral" : name;
        PERSONS.put(name, new Participant(code, full, post, null, Sector.DIP));
    }

    @Test
    void subjectOfTheVerbBehindSpeaks() {
        assertUtterances(
                "“We will sign the treaty in May,” Lena Brandt said on Monday.",
                "QUOTATION Lena Brandt: We will sign the treaty in May,");
        assertUtterances(
                "\"We will sign the treaty in May,\" said Lena Brandt after the talks with Ivo Kral.",
                "QUOTATION Lena Brandt: We will sign the treaty in May,");
        assertUtterances("“Who gains by this war?” asked Ivo Kral.", "QUOTATION Ivo Kral: Who gains by this war?");
    }

    @Test
    void subjectOfTheVerbBeforeSpeaks() {
        assertUtterances(
                "After the talks Ivo Kral told reporters: “The border stays open for all of them.”",
                "QUOTATION Ivo Kral: The border stays open for all of them.");
        assertUtterances(
                "Lena Brandt said the plan was a “clear sign of trust” between both.",
                "QUOTATION Lena Brandt: clear sign of trust");
    }

    @Test
    void accordingToNamesTheSpeaker() {
        assertUtterances(
                "According to Ivo Kral, the two sides are “very close to a deal” now.",
                "QUOTATION Ivo Kral: very close to a deal");
        assertUtterances(
                "The attack was “an act of piracy,” according to a statement from the Foreign Ministry.",
                "QUOTATION Foreign Ministry: an act of piracy,");
    }

    @Test
    void brokenQuotationsKeepTheirSpeaker() {
        assertUtterances(
                "“We are ready,” Kral said. “The rest is up to them and to nobody else.”",
                "QUOTATION Ivo Kral: We are ready,",
                "QUOTATION Ivo Kral: The rest is up to them and to nobody else.");
        assertUtterances(
                "“We are ready,” Kral said.\n\n“The rest is up to them,” he added.",
                "QUOTATION Ivo Kral: We are ready,",
                "QUOTATION Ivo Kral: The rest is up to them,");
    }

    @Test
    void paragraphsThatReopenTheMarkAreOneQuotation() {
        assertUtterances(
                "Kral said: “The first point is peace.\n\n“The second point is trade.”\n\nNobody answered.",
                "QUOTATION Ivo Kral: The first point is peace.\n\n“The second point is trade.");
    }

    @Test
    void swappedMarksSpanParagraphs() {
        assertUtterances(
                "Tomas Ruiz sent a message to the guests.\n\nThe message reads, in part:\n\n"
                        + "”Our country is proud of this.\n\nWe thank you, ‘friends of sport.’ Be welcome.“\n\nSee also",
                "QUOTATION Tomas Ruiz: Our country is proud of this.\n\nWe thank you, ‘friends of sport.’ Be welcome.");
    }

    @Test
    void unclosedQuotationEndsWithItsParagraph() {
        assertUtterances(
                "Kral said: “The first point is peace.\n\nThe talks ended.\n\nBrandt said “we will be back soon” later.",
                "QUOTATION Ivo Kral: The first point is peace.",
                "QUOTATION Lena Brandt: we will be back soon");
    }

    @Test
    void singleMarksQuoteAndApostrophesDoNot() {
        assertUtterances(
                "‘We won’t leave the ministers’ club,’ Kral said in the '90s style of the workers' party.",
                "QUOTATION Ivo Kral: We won’t leave the ministers’ club,");
        assertUtterances("The states' ministers and the peoples' friends of the '90s met in Brno's hall.");
    }

    @Test
    void namesInMarksAreNoSpeech() {
        assertUtterances("The ship “Aurora” and the so-called “reform” were discussed.");
    }

    @Test
    void questionsAndAnswersWithLetters() {
        assertUtterances(
                """
                An envoy explains

                In an interview with our paper, Ambassador Ivo Kral speaks about trade.

                Question: How is trade?

                A.: It grows.

                It will grow on.

                Q.: And tourism?

                A.: Too.""",
                "QUESTION -: How is trade?",
                "ANSWER Ivo Kral: It grows.\n\nIt will grow on.",
                "QUESTION -: And tourism?",
                "ANSWER Ivo Kral: Too.");
    }

    @Test
    void dashesNamesAndInitialsOfThePaper() {
        assertUtterances(
                """
                Attaché Park Min-ho gave an interview to Harbour News.

                 – Harbour News: The office was opened last year. What came of it?

                – Park Min-ho: Much came of it.

                – HN: Are visits planned?

                 – ParkMin-ho: Yes, in spring.""",
                "QUESTION -: The office was opened last year. What came of it?",
                "ANSWER Park Min-ho: Much came of it.",
                "QUESTION -: Are visits planned?",
                "ANSWER Park Min-ho: Yes, in spring.");
    }

    @Test
    void transcriptsNameTheirSpeakers() {
        assertUtterances(
                """
                Beginning of meeting

                President of Spain Tomas Ruiz: Madam Minister, welcome.

                Please sit down.

                Foreign Minister of Germany Lena Brandt (retranslated): Thank you.

                <…>

                See also

                News""",
                "ANSWER Tomas Ruiz: Madam Minister, welcome.\n\nPlease sit down.",
                "ANSWER Lena Brandt: Thank you.");
        assertUtterances("""
                Ivo Kral and Lena Brandt met.

                I. Kral: We agree.

                MINISTER BRANDT: So do we.

                JOURNALIST: On what?""", "ANSWER Ivo Kral: We agree.", "ANSWER Lena Brandt: So do we.", "QUESTION -: On what?");
    }

    @Test
    void pressBriefingsMarkQuestionsWithoutColon() {
        assertUtterances(
                "MR. NOLAN: Welcome.\n\nQ Thanks. Will he travel?\n\nMR. NOLAN: He will.\n\nQ When?\n\nEND",
                "ANSWER MR. NOLAN: Welcome.",
                "QUESTION -: Thanks. Will he travel?",
                "ANSWER MR. NOLAN: He will.",
                "QUESTION -: When?");
    }

    @Test
    void headingsAreNoTurns() {
        assertUtterances("Fact sheet\n\nForeign Affairs: The two met.\n\nDefence Matters: They signed.\n\nNote: none.");
        assertUtterances("Lena Brandt: Europe must act\n\nThe minister spoke in Brno.");
    }

    @Test
    void randomTextNeverThrowsAndSpansLieInside() {
        Random random = new Random(5);
        String[] parts = {
            "“",
            "”",
            "\"",
            "‘",
            "’",
            "'",
            "\n",
            "\n\n",
            "Q.: ",
            "A.: ",
            "Kral",
            " said",
            ": ",
            "– ",
            "\uD83D\uDE00",
            " ",
            "x",
            ".",
            "„",
            "«",
            "»",
            "Lena Brandt: "
        };
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(25); i > 0; i--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            for (Utterance u : find(text.toString())) {
                assertThat(u.span().end()).isLessThanOrEqualTo(text.length());
            }
        }
    }

    @Test
    void longTextsOfOpenMarksTakeLinearTime() {
        for (String part : new String[] {"“a\n", "'a b ", "\"\n", "Q: ", "“a b c d e” ", "Kral: a?\n", "AB: x\n"}) {
            assertThat(find(part.repeat(30_000))).isNotNull();
        }
    }

    @Test
    void officeWithoutNameSpeaks() {
        String text = "DEFENCE MINISTER: I met my colleague today.\n\nQUESTION: Who else came?\n";
        assertThat(find(text).get(0).speaker()).isEqualTo(PERSONS.get("DEFENCE MINISTER"));
    }

    private static void assertUtterances(String text, String... expected) {
        assertThat(find(text).stream()
                        .map(u -> u.kind() + " "
                                + (u.speaker() == null ? "-" : u.speaker().name()) + ": "
                                + u.span().of(text)))
                .containsExactly(expected);
    }

    private static List<Utterance> find(String text) {
        Document document = new Document("d", LocalDate.of(2016, 9, 10), null, null, null, null, text);
        List<Sentence> sentences = new PlainSyntax().analyze(text);
        return EnglishSpeechFinder.load().find(document, sentences, mentions(sentences, text));
    }

    /** Mentions of the names above, the longest at each token. */
    private static List<Mention> mentions(List<Sentence> sentences, String text) {
        List<Mention> found = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            for (int i = 0; i < sentence.size(); i++) {
                for (int j = Math.min(i + 2, sentence.size() - 1); j >= i; j--) {
                    Participant p = PERSONS.get(sentence.span(i, j).of(text));
                    if (p != null) {
                        Mention.Kind named = p.post() == null ? Mention.Kind.BODY : Mention.Kind.PERSON;
                        Mention.Kind kind = p.name() == null ? Mention.Kind.REFERENCE : named;
                        found.add(new Mention(s, i, j, j, sentence.span(i, j), kind, List.of(p), null));
                        i = j;
                        break;
                    }
                }
            }
        }
        return found;
    }
}
