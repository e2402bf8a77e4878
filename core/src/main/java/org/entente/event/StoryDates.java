package org.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.document.Document;
import org.jspecify.annotations.Nullable;

/** Dates the candidates that their own sentence does not date: by the story so far, or by the publication. */
final class StoryDates {
    /** Words in the names of publishers that are organs of a state. */
    private static final List<String> OFFICIAL =
            List.of(".gov", "kremlin", "mfa", "mofa", "government", "ministry", "president", "embassy", "regeringen");

    /** Publishers of readouts and communiqués, whose reports of the day name no day. */
    private static final Set<Kind> OF_THE_DAY = Set.of(Kind.STATEMENT, Kind.MEETING, Kind.VISIT, Kind.GATHERING);

    private final @Nullable String published;
    private final boolean official;

    StoryDates(Reading reading) {
        Document document = reading.document();
        this.published =
                document.published() == null ? null : document.published().toString();
        this.official = isOfficial(document.publisher());
    }

    private static boolean isOfficial(@Nullable String publisher) {
        return publisher != null && OFFICIAL.stream().anyMatch(publisher.toLowerCase(Locale.ROOT)::contains);
    }

    List<Candidate> complete(List<Candidate> candidates) {
        List<Candidate> complete = new ArrayList<>();
        String story = null;
        for (Candidate candidate : candidates) {
            if (candidate.dated()) {
                if (isReport(candidate) && candidate.date() != null) {
                    story = candidate.date();
                }
                complete.add(candidate);
            } else {
                complete.add(withDate(candidate, story));
            }
        }
        return complete;
    }

    private boolean isReport(Candidate candidate) {
        String date = candidate.date();
        return candidate.status() == Status.HAPPENED
                && OF_THE_DAY.contains(candidate.kind())
                && date != null
                && date.length() == 10
                && published != null
                && date.substring(0, 4).equals(published.substring(0, 4));
    }

    private Candidate withDate(Candidate c, @Nullable String story) {
        boolean ofTheDay = OF_THE_DAY.contains(c.kind()) || (official && c.stage() == Stage.SIGNED);
        if (!ofTheDay || c.status() != Status.HAPPENED) {
            return c;
        }
        return Candidates.withDate(c, story != null ? story : published);
    }
}
