package org.entente.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.json.JsonObject;
import org.entente.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The part of an event record that is scored; unlike an event it may hold any word and lack any field but these: doc,
 * kind, quote, start, end.
 *
 * @param date as written, null or EDTF
 * @param start offset of the quote in code points, as written
 * @param spans evidence first, then every other sentence
 */
record Coding(
        String doc,
        String kind,
        @Nullable String stage,
        @Nullable String stance,
        @Nullable String status,
        @Nullable String domain,
        Set<String> actors,
        Set<String> recipients,
        @Nullable String date,
        @Nullable String country,
        @Nullable String type,
        String quote,
        int start,
        int end,
        List<Span> spans,
        boolean optional) {

    private static final Set<String> SYMMETRIC = Set.of("meeting", "agreement", "exercise", "gathering");

    static Coding read(String line) {
        JsonObject json = JsonObject.parse(line);
        return new Coding(
                json.requiredText("doc"),
                json.requiredText("kind"),
                json.text("stage"),
                json.text("stance"),
                json.text("status"),
                json.text("domain"),
                codes(json, "actors"),
                codes(json, "recipients"),
                json.text("date"),
                part(json, "place", "country"),
                part(json, "object", "type"),
                json.requiredText("quote"),
                json.requiredInteger("start"),
                json.requiredInteger("end"),
                spans(json),
                json.flag("optional"));
    }

    /** In order of the alphabet. */
    private static Set<String> codes(JsonObject json, String field) {
        Set<String> codes = new TreeSet<>();
        for (JsonObject participant : json.objects(field)) {
            String code = participant.text("code");
            if (code != null && !code.isEmpty()) {
                codes.add(code);
            }
        }
        return codes;
    }

    private static @Nullable String part(JsonObject json, String field, String name) {
        return json.get(field) instanceof Map<?, ?> map ? JsonObject.of(map).text(name) : null;
    }

    private static List<Span> spans(JsonObject json) {
        List<Span> spans = new ArrayList<>();
        spans.add(new Span(json.requiredInteger("start"), json.requiredInteger("end")));
        for (JsonObject also : json.objects("also")) {
            spans.add(new Span(also.requiredInteger("start"), also.requiredInteger("end")));
        }
        return spans;
    }

    boolean symmetric() {
        return SYMMETRIC.contains(kind);
    }

    /** Everybody who takes part, in order of the alphabet. */
    Set<String> parties() {
        Set<String> all = new TreeSet<>(actors);
        all.addAll(recipients);
        return all;
    }

    /** Largest share of common characters between an evidence span of this and one of the other; 0 if disjoint. */
    double overlap(Coding other) {
        double best = 0;
        for (Span a : spans) {
            for (Span b : other.spans) {
                int common = Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
                int whole = Math.max(1, Math.max(a.end(), b.end()) - Math.min(a.start(), b.start()));
                best = Math.max(best, (double) common / whole);
            }
        }
        return best;
    }
}
