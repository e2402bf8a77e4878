package org.entente.document;

import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Takes the article that the page marks as such; else the part that the Readability heuristics find, where most
 * running text is; else the page without its surroundings. A marked lead belongs to the article.
 */
final class ReadabilityPageReader implements PageReader {
    /** Never part of an article. */
    private static final String CLUTTER =
            "nav,body > footer,[role=contentinfo],[class*=cookie],[id*=cookie],[class*=breadcrumb],[id*=breadcrumb],[hidden],[role=navigation],[role=dialog],"
                    + "[role=complementary] [role=complementary],article [role=complementary],[style*=display:none],"
                    + "body [class~=(?i)(?:^|[^a-z])(?:hidden|tooltip|popup|sr-only|screen-reader-text)(?:[^a-z]|$)]";

    /** What authors put into the article but readers do not read as such. */
    private static final String ATTACHED =
            "[class~=(?i)(?:^|[^a-z])(?:share|sharing|social|related|newsletter|subscribe"
                    + "|advert|advertisement|promo|comments|tags)(?:[^a-z]|$)]";

    /** What remains when nothing marks or looks like an article. */
    private static final String SURROUNDINGS =
            "nav,header,footer,aside,form,menu,[role=banner],[role=contentinfo],[role=complementary],[aria-hidden=true]";

    private static final String BODY = "[itemprop=articleBody]";
    private static final String LEAD = "[itemprop=description]:not(meta)";
    private static final int SHORTEST_ARTICLE = 80;

    /** Beyond these the heuristics, which compare every element with those around it, would take minutes. */
    private static final int MOST_ELEMENTS = 12_000;

    private static final int DEEPEST = 256;

    @Override
    public Page read(String html) {
        Document page = Jsoup.parse(html);
        Metadata metadata = PageMetadata.of(page);
        page.select(CLUTTER).remove();
        if (BlockText.of(page.body()).isBlank()) {
            return new Page(metadata, "");
        }
        String text = marked(page);
        if (text.length() < SHORTEST_ARTICLE && isOrdinary(page)) {
            text = found(page.clone());
        }
        return new Page(metadata, withoutTitle(text.isBlank() ? rest(page) : text, metadata.title()));
    }

    private static boolean isOrdinary(Document page) {
        return page.stream().limit(MOST_ELEMENTS + 1L).count() <= MOST_ELEMENTS && depth(page) <= DEEPEST;
    }

    private static int depth(Document page) {
        int[] deepest = {0};
        page.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
        return deepest[0];
    }

    /** The title is told apart from the text, so the text does not begin with it. */
    private static String withoutTitle(String text, @Nullable String title) {
        String opening = title + "\n\n";
        boolean begins = text.regionMatches(true, 0, opening, 0, opening.length());
        return begins ? text.substring(opening.length()) : text;
    }

    private static String marked(Document page) {
        Element body = page.selectFirst(BODY);
        if (body == null) {
            return "";
        }
        body.select(ATTACHED).remove();
        Element lead = page.selectFirst(LEAD);
        String text = BlockText.of(body);
        String before = lead == null || body.equals(lead.closest(BODY)) ? "" : BlockText.of(lead);
        return before.isEmpty() || text.startsWith(before) ? text : before + "\n\n" + text;
    }

    private static String found(Document page) {
        Element article = new Readability4J("", page).parse().getArticleContent();
        return article == null ? "" : BlockText.of(article);
    }

    private static String rest(Document page) {
        page.select(SURROUNDINGS).remove();
        return BlockText.of(page.body());
    }
}
