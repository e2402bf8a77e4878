package org.entente.app;

/** What the process tells its caller. */
final class ExitCode {
    static final int OK = 0;
    static final int USAGE = 1;
    static final int SOME_SKIPPED = 2;
    static final int NOTHING_READ = 3;

    /** What a shell gives for a command that Ctrl-C has ended. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
