package org.entente.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadabilityPageReaderTest {
    private static final String FIRST =
            "Ministers of the two countries met in the capital on Monday, and spoke for three hours about trade.";
    private static final String SECOND =
            "They agreed, among other things, to open a direct flight, and to meet again in the spring, said an official.";
    private static final String NAVIGATION =
            "<nav><ul><li><a href=/>Home</a></li><li><a href=/news>News</a></li></ul></nav>"
                    + "<div class=\"cookie-notice\"><p>We use cookies, and more cookies, to make this site work for you.</p></div>";
    private static final String ARTICLE =
            "<article><h1>Ministers meet</h1><figure><img src=x><figcaption>The two</figcaption>"
                    + "</figure><p>" + FIRST
                    + "</p><p>They agreed, among other\n things, <b>to open</b> a direct flight, and to meet"
                    + " again in the&nbsp;spring, said an official.</p></article>";
    private static final String FOOTER =
            "<footer><p>© Example Gazette. All rights reserved, wherever you are.</p></footer>";

    private final PageReader reader = new ReadabilityPageReader();

    @Test
    void mainTextIsKeptInParagraphsWithoutItsSurroundings() {
        assertThat(reader.read(page("", NAVIGATION + ARTICLE + FOOTER)).text()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void shortPagesWithoutArticleKeepWhatIsLeft() {
        assertThat(reader.read(page("", NAVIGATION + "<div>The talks are off.</div>" + FOOTER))
                        .text())
                .isEqualTo("The talks are off.");
    }

    @Test
    void markedArticleWithItsLeadIsTakenWithoutWhatIsAttached() {
        String html = page(
                "",
                "<div itemprop=\"description\">The ministers met.</div><div itemprop=\"articleBody\"><p>" + FIRST
                        + "<span class=\"tip tooltip\">A minister</span></p><div class=\"share-buttons\">Share</div></div>"
                        + "<p>" + (SECOND + " ").repeat(9) + "</p>");

        assertThat(reader.read(html).text()).isEqualTo("The ministers met.\n\n" + FIRST);
    }

    @Test
    void listsAndLineBreaksKeepTheirLines() {
        String html = page(
                "",
                "<div itemprop=articleBody><p>" + FIRST + "</p><ul><li>one</li><li>two</li></ul>a<br>b<br><br>c</div>");

        assertThat(reader.read(html).text()).isEqualTo(FIRST + "\n\none\ntwo\n\na\nb\n\nc");
    }

    @Test
    void linkedDataComesFirst() {
        Metadata metadata = metadata(
                "<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"x\"},{\"@type\":[\"NewsArticle\"],"
                        + "\"headline\":\"Ministers meet\",\"datePublished\":\"2016-09-10T22:54:00+04:00\","
                        + "\"publisher\":{\"@type\":\"Organization\",\"name\":\"Example Gazette\"}}]}</script>"
                        + "<meta property=\"og:title\" content=\"Other\"><meta property=\"og:site_name\" content=\"Other\">"
                        + "<link rel=\"canonical\" href=\"https://gazette.example/1\">");

        assertThat(metadata)
                .isEqualTo(new Metadata(
                        null,
                        "2016-09-10T22:54:00+04:00",
                        "Example Gazette",
                        "Ministers meet",
                        "https://gazette.example/1",
                        null));
    }

    @Test
    void brokenLinkedDataIsPassedOver() {
        Metadata metadata = metadata("<script type=\"application/ld+json\">{\"@type\": oops</script>"
                + "<meta property=\"og:title\" content=\"Ministers meet\"><meta property=\"og:site_name\" content=\"Gazette\">"
                + "<meta property=\"article:published_time\" content=\"2016-09-10\">");

        assertThat(metadata).isEqualTo(new Metadata(null, "2016-09-10", "Gazette", "Ministers meet", null, null));
    }

    @Test
    void whatReadersSeeIsUsedWhenNothingElseTells() {
        assertThat(metadata(
                        "<title>Ministers meet – Example Ministry</title>",
                        "<h1>Ministers meet</h1><time datetime=2016-09-10>x</time>"))
                .isEqualTo(new Metadata(null, "2016-09-10", "Example Ministry", "Ministers meet", null, null));
        assertThat(metadata("<title>Ministers meet</title>", "<span class=post-date>Tue Dec 30, 2014 4:33pm</span>")
                        .published())
                .isEqualTo("Tue Dec 30, 2014 4:33pm");
        assertThat(metadata("<link rel=canonical href=https://www.gazette.example/2014/12/30/talks.html>", "x"))
                .isEqualTo(new Metadata(
                        null,
                        "2014-12-30",
                        "gazette.example",
                        null,
                        "https://www.gazette.example/2014/12/30/talks.html",
                        null));
    }

    @Test
    void anyMarkupIsSurvived() {
        for (String html : new String[] {
            "", "<", "<html", "<p>".repeat(20_000) + "x", "<div>".repeat(5_000) + "x", "&#0;&bogus;<table><p>x"
        }) {
            assertThat(reader.read(html)).isNotNull();
        }
    }

    private Metadata metadata(String head) {
        return metadata(head, ARTICLE);
    }

    private Metadata metadata(String head, String body) {
        return reader.read(page(head, body)).metadata();
    }

    private static String page(String head, String body) {
        return "<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "</body></html>";
    }
}
