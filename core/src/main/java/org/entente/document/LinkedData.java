package org.entente.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.json.JsonTree;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The article that the JSON-LD of a page describes; every value is null when there is none. */
record LinkedData(
        @Nullable String headline,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String license) {
    private static final LinkedData NONE = new LinkedData(null, null, null, null);

    static LinkedData of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Map<?, ?> article = article(parse(script.data()));
            if (article != null) {
                return new LinkedData(
                        text(article.get("headline")),
                        text(article.get("publisher")),
                        text(article.get("datePublished")),
                        text(article.get("license")));
            }
        }
        return NONE;
    }

    /** Pages with broken JSON-LD are common; it says nothing then. */
    private static @Nullable Object parse(String json) {
        try {
            return JsonTree.parse(json);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable Map<?, ?> article(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(LinkedData::article)
                    .filter(a -> a != null)
                    .findFirst()
                    .orElse(null);
        }
        if (!(value instanceof Map<?, ?> map)) {
            return null;
        }
        if (isArticle(map.get("@type")) || map.get("datePublished") != null) {
            return map;
        }
        Map<?, ?> inGraph = article(map.get("@graph"));
        return inGraph != null ? inGraph : article(map.get("mainEntity"));
    }

    private static boolean isArticle(@Nullable Object type) {
        String name = String.valueOf(type).toLowerCase(Locale.ROOT);
        return name.contains("article") || name.contains("blogposting") || name.contains("pressrelease");
    }

    /** Text itself, or the name of what is described. */
    private static @Nullable String text(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty() ? null : text(list.get(0));
        }
        if (value instanceof Map<?, ?> map) {
            return text(map.get("name"));
        }
        return value instanceof String text ? text : null;
    }
}
