package org.entente.app;

import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Map;
import org.entente.app.dossier.Style;

/**
 * The world around a command.
 *
 * @param out results
 * @param err progress and complaints
 * @param outIsScreen whether a person looks at {@code out} as it is written
 * @param errIsScreen the same for {@code err}
 * @param interruption through which the process learns that it should end
 * @param environment the variables of the process
 */
public record Terminal(
        InputStream in,
        PrintWriter out,
        PrintWriter err,
        boolean outIsScreen,
        boolean errIsScreen,
        int width,
        Map<String, String> environment,
        Clock clock,
        Interruption interruption) {
    /** Wide enough to read, when nobody knows how wide the reader's screen is. */
    public static final int DEFAULT_WIDTH = 100;

    /** How results are shown: in colour to a person who has not declined it. */
    Style style() {
        boolean declined = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Style(width, outIsScreen && !declined);
    }
}
