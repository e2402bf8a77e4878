package org.entente.app.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.entente.actor.PartyNames;
import org.entente.app.Golden;
import org.entente.register.Register;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierGoldenTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
    private static final PartyNames NAMES = PartyNames.load();
    private static final Style PLAIN = new Style(90, false);

    @TempDir
    static Path directory;

    @BeforeAll
    static void fill() throws IOException {
        Shelf.fill(directory);
    }

    @Test
    void textOfToday() throws IOException {
        Golden.assertMatches("dossier/today.txt", write(DossierFormat.TEXT, dossier(null), PLAIN));
    }

    @Test
    void textOnANarrowScreen() throws IOException {
        Golden.assertMatches("dossier/narrow.txt", write(DossierFormat.TEXT, dossier(null), new Style(50, false)));
    }

    @Test
    void textAsOfAnEarlierDayKnowsNothingLater() throws IOException {
        String text = write(DossierFormat.TEXT, dossier(LocalDate.of(2013, 12, 31)), PLAIN);
        assertThat(text).contains("Planned opening: attaché office").doesNotContain("2025");
        Golden.assertMatches("dossier/as-of-2013.txt", text);
    }

    @Test
    void markdown() throws IOException {
        Golden.assertMatches("dossier/today.md", write(DossierFormat.MARKDOWN, dossier(null), PLAIN));
    }

    @Test
    void json() throws IOException {
        Golden.assertMatches("dossier/today.json", write(DossierFormat.JSON, dossier(null), PLAIN));
    }

    @Test
    void coloursChangeNothingButColours() throws IOException {
        Dossier dossier = dossier(null);
        String painted = write(DossierFormat.TEXT, dossier, new Style(90, true));
        assertThat(painted).contains("\u001b[");
        assertThat(painted.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(write(DossierFormat.TEXT, dossier, PLAIN));
    }

    @Test
    void noLineIsWiderThanTheScreen() throws IOException {
        for (int width : new int[] {40, 64, 90, 110}) {
            String text = write(DossierFormat.TEXT, dossier(null), new Style(width, false));
            assertThat(text.lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
        }
    }

    @Test
    void orderOfThePartiesChangesTheTitleOnly() throws IOException {
        try (Register register = Register.open(directory)) {
            DossierCompiler compiler = new DossierCompiler(register, NAMES);
            assertThat(compiler.compile("AZE", "KOR", TODAY, null).entries())
                    .isEqualTo(compiler.compile("KOR", "AZE", TODAY, null).entries());
        }
    }

    @Test
    void aPairWithoutEventsSaysWhereItLooked() throws IOException {
        try (Register register = Register.open(directory)) {
            Dossier dossier = new DossierCompiler(register, NAMES).compile("FRA", "JPN", TODAY, null);
            assertThat(write(DossierFormat.TEXT, dossier, PLAIN))
                    .contains("No evidence in 5 documents, published 12 May 2006 – 2 November 2025 (1 undated).");
        }
    }

    private static Dossier dossier(@Nullable LocalDate asOf) throws IOException {
        try (Register register = Register.open(directory)) {
            return new DossierCompiler(register, NAMES).compile("KOR", "AZE", TODAY, asOf);
        }
    }

    private static String write(DossierFormat format, Dossier dossier, Style style) {
        return format.write(dossier, new Wording(NAMES), style);
    }
}
