package org.entente.app;

import org.entente.app.page.Page;
import org.entente.app.page.PageFormat;
import picocli.CommandLine.Option;

/** In what form an answer is written. */
final class PageOption {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json, markdown or csv; default text.")
    private PageFormat format = PageFormat.TEXT;

    int print(Page page, Terminal terminal) {
        terminal.out().print(format.write(page, terminal.style()));
        return ExitCode.OK;
    }
}
