package org.entente.app;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.actor.PartyNames;
import org.entente.app.answer.Calendar;
import org.entente.app.answer.ICalendar;
import org.entente.app.page.PageFormat;
import org.entente.register.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "calendar", description = "Shows by day what took place and what is to take place.")
final class CalendarCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = "--state",
            paramLabel = "STATE",
            description = "Only what this state takes part in; given twice, both.")
    private List<String> states = List.of();

    @Option(names = "--from", paramLabel = "DATE", description = "From this day on (2016-01-01).")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Until this day.")
    private @Nullable LocalDate to;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json, markdown, csv or ics; default text.")
    private Format format = Format.TEXT;

    @Mixin
    private final MomentOptions moment = new MomentOptions();

    @Mixin
    private final RegisterOption register = new RegisterOption();

    CalendarCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        PartyNames names = PartyNames.load();
        List<String> codes = states.stream().map(s -> Parties.code(names, s)).toList();
        try (Register open = register.openExisting(terminal)) {
            Calendar calendar = new Calendar(open, names, moment.moment(terminal));
            terminal.out().print(format == Format.ICS ? ics(calendar, codes) : text(calendar, codes));
        }
        return ExitCode.OK;
    }

    /** The forms of a calendar. */
    enum Format {
        TEXT,
        JSON,
        MARKDOWN,
        CSV,
        ICS
    }

    private String ics(Calendar calendar, List<String> codes) throws IOException {
        return ICalendar.of(calendar.title(codes, from, to), calendar.entries(codes, from, to));
    }

    private String text(Calendar calendar, List<String> codes) throws IOException {
        return PageFormat.valueOf(format.name()).write(calendar.page(codes, from, to), terminal.style());
    }
}
