package org.entente.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.actor.Mention;
import org.entente.actor.Participant;
import org.jspecify.annotations.Nullable;

/** Who meets by the title of a document: "Readout of the call with the premier of Chad", "Joint statement of …". */
final class TitleParties {
    private static final Pattern OCCASION = Pattern.compile(
            "(?i)\\b(?:meetings?|calls?|conversation|talks|joint|trilateral|bilateral|summit|visit|negotiations)\\b");
    private static final Pattern MATTER =
            Pattern.compile("(?i) (?:on|over|about|regarding|concerning|after|marking|announcing|following)\\b");
    private static final int MOST = 4;

    private final Reading reading;

    TitleParties(Reading reading) {
        this.reading = reading;
    }

    /** The states that the title brings together; empty where it does not tell of a meeting of two to four. */
    List<Participant> participants(@Nullable String publisher) {
        String title = reading.document().title();
        if (publisher == null || title == null || !OCCASION.matcher(title).find()) {
            return List.of();
        }
        String who = MATTER.split(title, 2)[0];
        Set<String> codes = new LinkedHashSet<>();
        for (Mention mention : reading.mentions()) {
            boolean party = mention.kind() == Mention.Kind.STATE
                    || mention.kind() == Mention.Kind.PERSON
                    || mention.kind() == Mention.Kind.ADJECTIVE;
            if (party && mention.participants().stream().anyMatch(p -> isNamed(p, mention, who))) {
                codes.addAll(Participant.codes(mention.participants()));
            }
        }
        if (codes.size() == 1) {
            codes.add(publisher);
        }
        return codes.size() < 2 || codes.size() > MOST
                ? List.of()
                : codes.stream().map(Participant::of).toList();
    }

    private boolean isNamed(Participant participant, Mention mention, String title) {
        String name = participant.name();
        String words = mention.kind() == Mention.Kind.PERSON
                ? name == null ? "" : name.substring(name.lastIndexOf(' ') + 1)
                : mention.span().of(reading.document().text());
        String last = words.toLowerCase(Locale.ROOT);
        return last.length() > 2
                && Pattern.compile("\\b" + Pattern.quote(last) + "\\b")
                        .matcher(title.toLowerCase(Locale.ROOT))
                        .find();
    }
}
