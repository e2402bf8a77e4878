package org.entente.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.entente.document.Document;
import org.jspecify.annotations.Nullable;

/** Which state or organisation speaks through a publisher. */
public final class Publishers {
    private final Map<String, String> states = new HashMap<>();

    private final Map<String, String> homes = new HashMap<>();

    private Publishers() {}

    /** Loads the committed tables. */
    public static Publishers load() {
        Publishers publishers = new Publishers();
        for (Table.Row row : Table.read("publishers.tsv").rows()) {
            publishers.states.put(row.at(0), row.at(1));
        }
        for (Table.Row row : Table.read("press.tsv").rows()) {
            publishers.homes.put(row.at(0), row.at(1));
        }
        return publishers;
    }

    /** The state whose government published the document, null for the press and the unknown. */
    public @Nullable String state(Document document) {
        String publisher = document.publisher();
        String state = publisher == null ? null : lookup(publisher.toLowerCase(Locale.ROOT));
        String url = document.url();
        return state == null && url != null ? lookup(host(url)) : state;
    }

    /** The state whose institutions a text names without saying so: the publisher's own, else that of its address. */
    @Nullable String home(Document document) {
        String state = state(document);
        String publisher = document.publisher();
        if (state != null || publisher == null) {
            return state;
        }
        String name = publisher.toLowerCase(Locale.ROOT);
        String known = homes.get(name.startsWith("www.") ? name.substring(4) : name);
        String domain = name.substring(name.lastIndexOf('.') + 1);
        return known == null && name.indexOf('.') > 0 && domain.matches("[a-z]{2}") ? ofDomain(domain) : known;
    }

    private static @Nullable String ofDomain(String domain) {
        Locale country = new Locale.Builder()
                .setRegion(domain.equals("uk") ? "GB" : domain.toUpperCase(Locale.ROOT))
                .build();
        try {
            return country.getISO3Country();
        } catch (MissingResourceException unknown) {
            return null;
        }
    }

    private static String host(String url) {
        int from = url.indexOf("://");
        String rest = from < 0 ? url : url.substring(from + 3);
        int slash = rest.indexOf('/');
        return (slash < 0 ? rest : rest.substring(0, slash)).toLowerCase(Locale.ROOT);
    }

    /** Longest known end of the name first, label by label: "www.kremlin.ru", "kremlin.ru", "ru". */
    private @Nullable String lookup(String name) {
        int end = name.indexOf(' ');
        for (String rest = end < 0 ? name : name.substring(0, end); !rest.isEmpty(); ) {
            String state = states.get(rest);
            if (state != null) {
                return state;
            }
            int dot = rest.indexOf('.');
            rest = dot < 0 ? "" : rest.substring(dot + 1);
        }
        return null;
    }
}
