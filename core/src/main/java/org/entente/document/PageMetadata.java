package org.entente.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a page says: JSON-LD first, then Open Graph and other meta tags, then the tags a reader sees. The
 * title is the article's, without the name of the site.
 */
final class PageMetadata {
    private static final List<String> TITLE = List.of("og:title", "twitter:title", "dc.title", "dcterms.title");
    private static final List<String> PUBLISHER =
            List.of("og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "application-name");
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "article:published",
            "datepublished",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.date",
            "dc.date",
            "dcterms.created",
            "pubdate",
            "publishdate",
            "publish-date",
            "publication_date",
            "parsely-pub-date",
            "sailthru.date",
            "release_date",
            "date");
    private static final String VISIBLE_DATE =
            "time[itemprop=datePublished],time[pubdate],[itemprop=datePublished],article time[datetime],"
                    + "main time[datetime],time[datetime]";
    private static final String DATED = ":is(span,p,div,small,b,strong,em,li,h4,h5,h6)"
            + ":is([class*=date],[class*=Date],[class*=publish],[class*=timestamp],[class*=posted],[id*=date])";
    private static final int LONGEST_DATE = 60;
    private static final Pattern DAY_IN_PATH =
            Pattern.compile("/((?:19|20)\\d\\d[/-](?:0[1-9]|1[0-2])[/-](?:0[1-9]|[12]\\d|3[01]))/");
    private static final Pattern SITE_NAME = Pattern.compile("\\s+[|•·»«–—-]\\s+([^|•·»«–—]{2,80})$");

    private final Document page;
    private final LinkedData linked;

    private PageMetadata(Document page) {
        this.page = page;
        this.linked = LinkedData.of(page);
    }

    static Metadata of(Document page) {
        PageMetadata of = new PageMetadata(page);
        return new Metadata(null, of.published(), of.publisher(), of.title(), of.url(), of.license());
    }

    private @Nullable String published() {
        String stated = first(linked.published(), meta(PUBLISHED));
        if (stated != null) {
            return stated;
        }
        Element time = page.selectFirst(VISIBLE_DATE);
        return time == null
                ? first(dated(), inPath(url()))
                : first(time.attr("datetime"), first(time.attr("content"), time.text()));
    }

    /** The first visible element that calls itself a date and holds little else. */
    private @Nullable String dated() {
        for (Element element : page.select(DATED)) {
            String text = element.text();
            if (text.length() <= LONGEST_DATE && isDate(text)) {
                return text;
            }
        }
        return null;
    }

    private static boolean isDate(String text) {
        try {
            return StatedDate.find(text, DateOrder.DAY_FIRST) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static @Nullable String inPath(@Nullable String url) {
        Matcher day = DAY_IN_PATH.matcher(url == null ? "" : url);
        return day.find() ? day.group(1).replace('/', '-') : null;
    }

    private @Nullable String publisher() {
        String stated = first(linked.publisher(), meta(PUBLISHER));
        return first(stated, first(siteInTitle(), host(url())));
    }

    /** What the title of the window adds to the heading: "Heading – Ministry of Foreign Affairs". */
    private @Nullable String siteInTitle() {
        String whole = windowTitle();
        Matcher site = SITE_NAME.matcher(whole);
        if (!site.find()) {
            return null;
        }
        String before = whole.substring(0, site.start()).strip();
        boolean isHeading = page.select("h1,h2").stream().anyMatch(h -> h.text().equalsIgnoreCase(before));
        return isHeading ? site.group(1) : null;
    }

    private @Nullable String title() {
        String stated = first(linked.headline(), meta(TITLE));
        if (stated != null) {
            return stated;
        }
        List<Element> headings = page.select("h1");
        String heading = headings.size() == 1 ? headings.get(0).text() : null;
        return first(heading, SITE_NAME.matcher(windowTitle()).replaceFirst(""));
    }

    /** Wherever it stands; in broken pages that is not always the head. */
    private String windowTitle() {
        Element title = page.selectFirst("title:not(svg title)");
        return title == null ? "" : title.text().strip().replaceAll("\\s+", " ");
    }

    private @Nullable String url() {
        Element canonical = page.selectFirst("link[rel=canonical]");
        String url = first(canonical == null ? null : canonical.attr("href"), meta(List.of("og:url")));
        return url != null && url.startsWith("http") ? url : null;
    }

    private @Nullable String license() {
        Element link = page.selectFirst("a[rel=license],link[rel=license]");
        return first(linked.license(), link == null ? null : link.attr("href"));
    }

    /** The first of the names that has content, whether it stands in name, property or itemprop. */
    private @Nullable String meta(List<String> names) {
        for (String name : names) {
            for (String attribute : List.of("property", "name", "itemprop")) {
                Element meta = page.selectFirst("meta[" + attribute + "=" + name + "][content]");
                if (meta != null && !meta.attr("content").isBlank()) {
                    return meta.attr("content");
                }
            }
        }
        return null;
    }

    private static @Nullable String host(@Nullable String url) {
        try {
            String host = url == null ? null : new URI(url).getHost();
            return host != null && host.startsWith("www.") ? host.substring(4) : host;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static @Nullable String first(@Nullable String a, @Nullable String b) {
        return a == null || a.isBlank() ? b : a;
    }
}
