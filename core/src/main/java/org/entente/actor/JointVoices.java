package org.entente.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.actor.Mention.Kind;

/** Who says "we" in a document that several states publish together: a joint statement, a communiqué. */
final class JointVoices {
    private static final String DOCUMENT =
            "(?:statement|declaration|communiqu[eé]|fact sheet|announcement|vision)s?\\b";
    private static final Pattern JOINT = Pattern.compile("(?i)\\bjoint\\b.*\\b" + DOCUMENT
            + "|\\b(?:leaders|ministers|presidents|advisors|advisers)\\b[’']?" + "(?: \\p{L}+)? " + DOCUMENT);
    private static final Pattern MATTER =
            Pattern.compile("(?i) (?:on|following|announcing|marking|regarding|about|after|concerning)\\b");
    private static final int OPENING = 2;
    private static final int PREAMBLE = 5;
    private static final int GAP = 5;

    private final String title;
    private final Words headline;

    JointVoices(String title, Words headline) {
        this.title = title;
        this.headline = headline;
    }

    /** The states and organisations that speak together; empty for every other document. */
    List<String> codes(List<Draft> titled, List<List<Draft>> sentences) {
        if (!JOINT.matcher(title).find()) {
            return List.of();
        }
        Matcher matter = MATTER.matcher(title);
        int end = matter.find() ? matter.start() : title.length();
        List<String> named = codes(titled.stream()
                .filter(d -> headline.token(d.first()).span().start() < end)
                .toList());
        if (named.size() > 1) {
            return named;
        }
        int opens = isTogether(named) ? PREAMBLE : OPENING;
        for (int s = 0; s < Math.min(opens, sentences.size()); s++) {
            List<Draft> drafts = sentences.get(s);
            if (drafts.stream().anyMatch(d -> d.reference() == Reference.WE)) {
                List<String> opening = isTogether(named) ? organisations(named, drafts) : codes(firstRun(drafts));
                if (isTogether(opening)) {
                    return opening;
                }
            }
        }
        return isTogether(named) ? named : List.of();
    }

    /** The organisation of the title with those whose chiefs sign too: "and the High Representative of the Union". */
    private static List<String> organisations(List<String> titled, List<Draft> drafts) {
        Set<String> codes = new LinkedHashSet<>(titled);
        boolean listed = drafts.stream().flatMap(d -> d.codes().stream()).anyMatch(titled::contains);
        drafts.stream()
                .filter(d -> listed && d.kind() == Kind.PERSON)
                .flatMap(d -> d.codes().stream())
                .filter(c -> !Topics.isState(c))
                .forEach(codes::add);
        return List.copyOf(codes);
    }

    private static boolean isTogether(List<String> codes) {
        return codes.size() > 1 || codes.stream().anyMatch(c -> !Topics.isState(c));
    }

    private static List<String> codes(List<Draft> drafts) {
        Set<String> codes = new LinkedHashSet<>();
        drafts.stream().filter(d -> d.kind() == Kind.IGO || Topics.isParty(d)).forEach(d -> codes.addAll(d.codes()));
        return List.copyOf(codes);
    }

    /** The names that stand together where the sentence begins: "We, the leaders of A, B and C". */
    private static List<Draft> firstRun(List<Draft> drafts) {
        List<Draft> run = new ArrayList<>();
        int last = -1;
        for (Draft draft : drafts) {
            if (draft.codes().isEmpty() || draft.kind() == Kind.PLACE) {
                continue;
            }
            if (last >= 0 && draft.first() - last > GAP) {
                break;
            }
            run.add(draft);
            last = draft.last();
        }
        return run;
    }
}
