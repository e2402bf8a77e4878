package org.entente.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.actor.PartyNames;
import org.entente.app.answer.Curation;
import org.entente.app.answer.Moment;
import org.entente.curation.Act;
import org.entente.curation.Corrections;
import org.entente.curation.Decision;
import org.entente.curation.Target;
import org.entente.event.Event;
import org.entente.happening.SourcedEvent;
import org.entente.register.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "curate",
        description = {
            "Decides about events: what is decided holds, also when documents are read again.",
            "Shows what would change; --apply does it and writes it into the log."
        })
final class CurateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "ACT", description = "accept, correct, reject, merge, split, note or undo.")
    private Act act = Act.NOTE;

    @Parameters(
            index = "1..*",
            paramLabel = "ID",
            arity = "1..*",
            description =
                    "The event; of merge two; of split the one that leaves, then those it leaves, else all it is with;"
                            + " of undo the number of the decision.")
    private List<String> ids = List.of();

    @Option(names = "--field", paramLabel = "FIELD", description = "What to correct: date, status, place, actors …")
    private @Nullable String field;

    @Option(
            names = "--value",
            paramLabel = "VALUE",
            description = "Its value: a word, or JSON as in the export; null for none.")
    private @Nullable String value;

    @Option(names = "--because", paramLabel = "WHY", description = "The reason, for the log.")
    private @Nullable String reason;

    @Option(names = "--by", paramLabel = "NAME", description = "Who decides; default $USER.")
    private @Nullable String by;

    @Option(names = "--apply", description = "Do it.")
    private boolean apply;

    @Mixin
    private final PageOption page = new PageOption();

    @Mixin
    private final RegisterOption register = new RegisterOption();

    CurateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Moment moment = new MomentOptions().moment(terminal);
        try (Register open = register.openExisting(terminal)) {
            Curation curation = new Curation(open, PartyNames.load(), moment);
            Decision draft = draft(curation);
            return page.print(apply ? curation.apply(draft) : curation.preview(draft), terminal);
        }
    }

    private Decision draft(Curation curation) throws IOException {
        return switch (act) {
            case UNDO -> undo(curation);
            case CORRECT -> correct(curation.event(only()).event());
            case MERGE -> decision(events(curation, 2, 2));
            case SPLIT -> decision(leaving(curation));
            case NOTE, ACCEPT, REJECT -> decision(List.of(curation.event(only())));
        };
    }

    private String only() {
        if (ids.size() != 1) {
            throw new CannotAnswer(act.word() + " needs one event");
        }
        return ids.get(0);
    }

    private List<SourcedEvent> events(Curation curation, int fewest, int most) throws IOException {
        if (ids.size() < fewest || ids.size() > most) {
            throw new CannotAnswer(act.word() + " needs " + fewest + " events");
        }
        List<SourcedEvent> events = new ArrayList<>();
        for (String id : ids) {
            events.add(curation.event(id));
        }
        return events;
    }

    private List<SourcedEvent> leaving(Curation curation) throws IOException {
        List<SourcedEvent> events = events(curation, 1, Integer.MAX_VALUE);
        if (events.size() == 1) {
            events.addAll(curation.together(events.get(0)));
        }
        if (events.size() == 1) {
            throw new CannotAnswer("'" + ids.get(0) + "' is the only report of its event");
        }
        return events;
    }

    private Decision undo(Curation curation) throws IOException {
        String number = only();
        if (!number.matches("\\d{1,9}")) {
            throw new CannotAnswer("undo needs the number of a decision; 'entente decisions' lists them");
        }
        Decision undone = curation.decision(Long.parseLong(number));
        if (!curation.isActive(undone)) {
            throw new CannotAnswer("decision " + number + " holds no longer, or is an undo itself");
        }
        return decision(List.of(), null, null, null, undone.number());
    }

    private Decision correct(Event event) {
        if (field == null || value == null) {
            throw new CannotAnswer("correct needs --field and --value");
        }
        String json = Corrections.json(field, value);
        Corrections.corrected(event, field, json);
        return decision(List.of(Target.of(event)), field, Corrections.value(event, field), json, null);
    }

    private Decision decision(List<SourcedEvent> events) {
        return decision(events.stream().map(e -> Target.of(e.event())).toList(), null, null, null, null);
    }

    private Decision decision(
            List<Target> targets,
            @Nullable String corrected,
            @Nullable String old,
            @Nullable String now,
            @Nullable Long undoes) {
        String who = by == null ? terminal.environment().getOrDefault("USER", "unknown") : by;
        return new Decision(
                0,
                terminal.clock().instant(),
                who,
                act,
                targets,
                corrected,
                old,
                now,
                reason,
                undoes,
                Decision.NO_HASH);
    }
}
