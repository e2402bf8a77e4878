package org.entente.evaluation;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.entente.evaluation.Score.KindScore;
import org.entente.evaluation.Score.Mismatch;
import org.entente.evaluation.Score.Prf;
import org.entente.evaluation.Score.Share;

/** A score as one line of JSON and as text; both read like those of the reference scorer. */
final class ScoreText {
    private ScoreText() {}

    static String json(Score score, boolean perKind) {
        return render(figures(score, perKind), ScoreText::jsonString);
    }

    static String text(Score score, boolean perKind, int errors) {
        StringBuilder out = new StringBuilder();
        figures(score, perKind).forEach((name, value) -> {
            if (name.equals("attributes") || name.equals("kinds")) {
                out.append(name).append(":\n");
                ((Map<?, ?>) value).forEach((key, figure) -> line(out, "  " + pad(String.valueOf(key), 15), figure));
            } else {
                line(out, pad(name, 18), value);
            }
        });
        score.mismatches().stream().limit(errors).forEach(m -> mismatch(out, m));
        return out.toString();
    }

    private static void line(StringBuilder out, String name, Object value) {
        out.append(name).append(' ').append(render(value, Python::repr)).append('\n');
    }

    private static void mismatch(StringBuilder out, Mismatch m) {
        out.append("-- ").append(m.what()).append(' ').append(m.doc()).append(" \n");
        out.append("   got  ")
                .append(m.predicted() == null ? "None" : m.predicted())
                .append(" \n");
        out.append("   want ")
                .append(m.reference() == null ? "None" : m.reference())
                .append('\n');
    }

    private static Map<String, Object> figures(Score score, boolean perKind) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("documents", score.documents());
        figures.put("reference_events", score.referenceEvents());
        figures.put("predicted_events", score.predictedEvents());
        figures.put("bad_offsets", score.badOffsets());
        figures.put("detect", prf(score.detect()));
        figures.put("dyad", prf(score.dyad()));
        figures.put("full", prf(score.full()));
        figures.put("plover", prf(score.plover()));
        figures.put("attributes", attributes(score.attributes()));
        if (perKind) {
            figures.put("kinds", kinds(score.kinds()));
        }
        return figures;
    }

    private static Map<String, Object> prf(Prf prf) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("p", prf.precision());
        figures.put("r", prf.recall());
        figures.put("f1", prf.f1());
        return figures;
    }

    private static Map<String, Object> attributes(Map<String, Share> attributes) {
        Map<String, Object> figures = new LinkedHashMap<>();
        attributes.forEach((name, share) -> figures.put(name, List.of(share.correct(), share.of())));
        return figures;
    }

    private static Map<String, Object> kinds(Map<String, KindScore> kinds) {
        Map<String, Object> figures = new LinkedHashMap<>();
        kinds.forEach((name, kind) -> {
            Map<String, Object> row = prf(kind.detect());
            row.put("reference", kind.reference());
            row.put("predicted", kind.predicted());
            figures.put(name, row);
        });
        return figures;
    }

    private static String render(Object value, UnaryOperator<String> quote) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(e -> quote.apply((String) e.getKey()) + ": " + render(e.getValue(), quote))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(v -> render(v, quote)).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof Double number ? decimal(number) : String.valueOf(value);
    }

    /** The shortest form with a digit behind the point. */
    private static String decimal(double number) {
        BigDecimal digits =
                new BigDecimal(number).setScale(4, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return (digits.scale() < 1 ? digits.setScale(1, RoundingMode.UNNECESSARY) : digits).toPlainString();
    }

    private static String jsonString(String text) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
