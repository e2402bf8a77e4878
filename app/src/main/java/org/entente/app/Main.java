package org.entente.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program: finds the command, runs it and turns failures into one line and an exit code. */
@Command(
        name = "entente",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Main.Version.class,
        exitCodeOnInvalidInput = ExitCode.USAGE,
        exitCodeOnExecutionException = ExitCode.USAGE,
        usageHelpAutoWidth = true,
        sortOptions = false,
        description = "Reads what documents say about relations between states and keeps a sourced register of it.",
        footer = "%nExit codes: 0 all read, 1 usage, 2 some inputs skipped, 3 nothing read, 130 interrupted.")
public final class Main implements Runnable {
    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show the stack trace of a failure.")
    private boolean debug;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private Main() {}

    public static void main(String[] args) {
        Interruption interruption = new Interruption();
        Terminal terminal = console(interruption);
        Thread hook = new Thread(() -> end(interruption, terminal), "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
        int code = run(terminal, args);
        interruption.end();
        System.exit(code);
    }

    /** Runs when the process is told to end, and also when it ends by itself; the exit code is then settled already. */
    private static void end(Interruption interruption, Terminal terminal) {
        if (!interruption.request()) {
            terminal.err().println("entente: interrupted; the document that was not complete is given up");
        }
    }

    /** Runs one command and gives its exit code. */
    public static int run(Terminal terminal, String... args) {
        int code =
                isVersion(args) ? tellVersion(terminal) : commandLine(terminal).execute(args);
        terminal.out().flush();
        terminal.err().flush();
        return code;
    }

    /** Asked for nothing but the version, no command needs to be made, which takes longer than the answer. */
    private static boolean isVersion(String... args) {
        return args.length == 1 && args[0].equals("--version");
    }

    private static int tellVersion(Terminal terminal) {
        terminal.out().println(new Version().getVersion()[0]);
        return ExitCode.OK;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command?");
    }

    private static CommandLine commandLine(Terminal terminal) {
        Main main = new Main();
        return new CommandLine(main)
                .addSubcommand(new ReadCommand(terminal))
                .addSubcommand(new DossierCommand(terminal))
                .addSubcommand(new PendingCommand(terminal))
                .addSubcommand(new AgreementsCommand(terminal))
                .addSubcommand(new AgreementCommand(terminal))
                .addSubcommand(new CalendarCommand(terminal))
                .addSubcommand(new WhoCommand(terminal))
                .addSubcommand(new PersonCommand(terminal))
                .addSubcommand(new SearchCommand(terminal))
                .addSubcommand(new ChangesCommand(terminal))
                .addSubcommand(new CompareCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new CurateCommand(terminal))
                .addSubcommand(new DecisionsCommand(terminal))
                .addSubcommand(new EventsCommand(terminal))
                .addSubcommand(new ExplainCommand(terminal))
                .addSubcommand(new ExportCommand(terminal))
                .addSubcommand(new EvaluateCommand(terminal))
                .registerConverter(LocalDate.class, new DayConverter())
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, args) -> complain(e))
                .setExecutionExceptionHandler((e, line, parsed) -> main.report(e, line));
    }

    private static int complain(ParameterException e) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("entente: " + e.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(e, err)) {
            err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        }
        return ExitCode.USAGE;
    }

    private int report(Exception e, CommandLine line) {
        if (e instanceof Interrupted) {
            line.getErr().println("entente: interrupted: " + e.getMessage());
            return ExitCode.INTERRUPTED;
        }
        if (debug) {
            e.printStackTrace(line.getErr());
        } else {
            line.getErr().println("entente: " + reason(e));
        }
        return ExitCode.USAGE;
    }

    private static String reason(Exception e) {
        Exception cause =
                e instanceof UncheckedIOException unchecked && unchecked.getCause() != null ? unchecked.getCause() : e;
        if (cause instanceof NoSuchFileException missing) {
            return missing.getFile() + ": no such file";
        }
        if (cause instanceof AccessDeniedException denied) {
            return denied.getFile() + ": permission denied";
        }
        if (cause instanceof FileAlreadyExistsException file) {
            return file.getFile() + ": exists and is no directory";
        }
        if (cause instanceof FileSystemException file) {
            return file.getFile() + ": " + Optional.ofNullable(file.getReason()).orElse("cannot be used");
        }
        boolean expected = cause instanceof IOException
                || cause instanceof CannotAnswer
                || cause instanceof IllegalArgumentException;
        String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return expected ? message : "internal error, please report it with --debug: " + message;
    }

    /** The terminal of this process; the launcher says what is a screen, because Java cannot see it. */
    private static Terminal console(Interruption interruption) {
        return new Terminal(
                System.in,
                new PrintWriter(System.out, false, UTF_8),
                new PrintWriter(System.err, true, UTF_8),
                Boolean.getBoolean("entente.screen.out"),
                Boolean.getBoolean("entente.screen.err"),
                Integer.getInteger("entente.width", Terminal.DEFAULT_WIDTH),
                System.getenv(),
                Clock.system(ZoneId.systemDefault()),
                interruption);
    }

    /** Gives picocli the version to print. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"entente " + ProgramVersion.release()};
        }
    }
}
