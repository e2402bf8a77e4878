package org.entente.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The documents that users meet first. */
class ExamplesTest {
    private static final String FOLDER = Path.of("..", "examples").toString();

    @Test
    void everyExampleIsReadWithDayAndPublisherAndWithoutNotes() {
        List<Document> documents = new ArrayList<>();
        try (DocumentSource source = DocumentSource.open(List.of(FOLDER), Options.standard())) {
            source.forEachRemaining(outcome -> {
                assertThat(outcome)
                        .isInstanceOfSatisfying(
                                Outcome.Read.class,
                                read -> assertThat(read.notes()).isEmpty());
                documents.add(((Outcome.Read) outcome).document());
            });
        }

        assertThat(documents).hasSize(18).allSatisfy(document -> {
            assertThat(document.published()).isNotNull();
            assertThat(document.publisher()).isNotNull();
            assertThat(document.text().split("\\s+", -1)).hasSizeBetween(100, 350);
            assertThat(document.text()).doesNotContain("cookie", "Share", "Home", "Most read");
        });
    }
}
