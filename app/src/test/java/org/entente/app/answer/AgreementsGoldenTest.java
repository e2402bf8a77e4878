package org.entente.app.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.entente.actor.PartyNames;
import org.entente.app.Golden;
import org.entente.app.dossier.Shelf;
import org.entente.app.dossier.Style;
import org.entente.app.page.Page;
import org.entente.app.page.PageFormat;
import org.entente.register.Register;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreementsGoldenTest {
    private static final PartyNames NAMES = PartyNames.load();
    private static final Style PLAIN = new Style(90, false);

    @TempDir
    static Path directory;

    @BeforeAll
    static void fill() throws IOException {
        Shelf.fill(directory);
    }

    @Test
    void whatWasPendingOnADay() throws IOException {
        Page page = pending(LocalDate.of(2013, 12, 6));
        for (PageFormat format : PageFormat.values()) {
            Golden.assertMatches("answer/pending." + ending(format), format.write(page, PLAIN));
        }
    }

    @Test
    void beforeTheSignatureTheMemorandumIsNotSigned() throws IOException {
        assertThat(list(LocalDate.of(2014, 1, 1), "MOU")).contains("memorandum").contains("signed");
        assertThat(list(LocalDate.of(2013, 12, 1), "MOU")).doesNotContain("signed");
    }

    @Test
    void anEmptyAnswerSaysWhereNothingWasFound() throws IOException {
        try (Register register = Register.open(directory)) {
            Moment moment = new Moment(LocalDate.of(2026, 1, 15), null, null);
            String text = PageFormat.TEXT.write(new Pending(register, NAMES, moment).between("FJI", "TON"), PLAIN);
            assertThat(text).contains("No evidence in 5 documents, published ");
        }
    }

    @Test
    void theHistoryOfAnAgreementShowsWhatIsMissing() throws IOException {
        try (Register register = Register.open(directory)) {
            Moment moment = new Moment(LocalDate.of(2026, 1, 15), null, null);
            Page page = new Agreements(register, NAMES, moment).history("e02");
            Golden.assertMatches("answer/agreement.txt", PageFormat.TEXT.write(Objects.requireNonNull(page), PLAIN));
        }
    }

    private static String ending(PageFormat format) {
        return switch (format) {
            case TEXT -> "txt";
            case JSON -> "json";
            case MARKDOWN -> "md";
            case CSV -> "csv";
        };
    }

    private static Page pending(@Nullable LocalDate asOf) throws IOException {
        try (Register register = Register.open(directory)) {
            return new Pending(register, NAMES, new Moment(LocalDate.of(2026, 1, 15), asOf, null))
                    .between("KOR", "AZE");
        }
    }

    private static String list(LocalDate asOf, String type) throws IOException {
        try (Register register = Register.open(directory)) {
            Moment moment = new Moment(LocalDate.of(2026, 1, 15), asOf, null);
            Page page = new Agreements(register, NAMES, moment).list(List.of("KOR", "AZE"), type, null);
            return PageFormat.TEXT.write(page, PLAIN);
        }
    }
}
