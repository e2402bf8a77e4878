package org.entente.app;

import java.io.PrintWriter;
import java.util.Locale;

/** Shows how far a run is: a bar on a screen, now and then a plain line elsewhere. */
final class Progress {
    private static final int BAR = 30;
    private static final int PLAIN_LINE_EVERY = 500;
    private static final long REDRAW_NANOS = 100_000_000;

    private final PrintWriter err;
    private final boolean screen;
    private final long total;
    private final long started = System.nanoTime();
    private long drawn;

    /**
     * Starts the clock.
     *
     * @param total number of inputs expected, 0 when unknown
     */
    Progress(Terminal terminal, long total) {
        this.err = terminal.err();
        this.screen = terminal.errIsScreen();
        this.total = total;
    }

    double seconds() {
        return (System.nanoTime() - started) / 1e9;
    }

    void update(ReadingLog log) {
        if (screen && System.nanoTime() - drawn > REDRAW_NANOS) {
            drawn = System.nanoTime();
            err.print("\r\u001b[2K" + line(log));
            err.flush();
        } else if (!screen && log.seen() % PLAIN_LINE_EVERY == 0) {
            say(state(log));
        }
    }

    /** A line of its own, above the bar. */
    void say(String message) {
        clear();
        err.println(message);
        err.flush();
    }

    /** Takes the bar away. */
    void clear() {
        if (screen) {
            err.print("\r\u001b[2K");
            err.flush();
            drawn = 0;
        }
    }

    private String line(ReadingLog log) {
        if (total == 0) {
            return state(log);
        }
        int filled = (int) Math.min(BAR, BAR * (long) log.seen() / total);
        return "━".repeat(filled) + "╌".repeat(BAR - filled) + " " + state(log);
    }

    private String state(ReadingLog log) {
        String of = total == 0 ? "" : " of " + total;
        String skipped = log.skipped() == 0 ? "" : ", " + log.skipped() + " skipped";
        double perSecond = log.seen() / Math.max(0.001, seconds());
        return String.format(Locale.ROOT, "%d%s documents%s, %.0f/s", log.seen(), of, skipped, perSecond);
    }
}
