/**
 * The command line: commands in, text and exit codes out; wires stages, register and dossier together.
 *
 * <p>Terms: a <em>command</em> is one class named {@code …Command}; the {@link org.entente.app.Terminal} is everything a
 * command knows of the world around it, so that tests run commands in their own process.
 *
 * <p>Exit codes: 0 all read, 1 usage or a question that cannot be answered, 2 some inputs skipped, 3 nothing read,
 * 130 interrupted.
 *
 * <p>Invariants: only {@code Main} touches the console and the clock of the system; a failure is one line unless {@code
 * --debug} is given; results go to standard output, progress and complaints to standard error.
 *
 * <p>To add a command: 1. write the class with {@code @Command} and a constructor that takes the terminal; 2. add it in
 * {@code Main.commandLine}; 3. add its line to the table in the README.
 */
@NullMarked
package org.entente.app;

import org.jspecify.annotations.NullMarked;
