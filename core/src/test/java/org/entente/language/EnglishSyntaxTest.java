package org.entente.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EnglishSyntaxTest extends SyntaxContract {
    private static final EnglishSyntax SYNTAX = EnglishSyntax.load();

    @Override
    Syntax syntax() {
        return SYNTAX;
    }

    private static String arcs(String text) {
        Sentence s = SYNTAX.analyze(text).get(0);
        return String.join(
                " ",
                s.tokens().stream()
                        .filter(t -> List.of("nsubj", "nsubj:pass", "obj", "obl:agent")
                                .contains(t.relation()))
                        .map(t -> t.relation() + "(" + s.token(t.head()).lemma() + "," + t.text() + ")")
                        .toList());
    }

    @Test
    void subjectsAndObjectsAreFound() {
        assertThat(arcs("The two ministers signed a memorandum of understanding in Baku on Monday."))
                .isEqualTo("nsubj(sign,ministers) obj(sign,memorandum)");
    }

    @Test
    void passivesKeepTheirAgent() {
        assertThat(arcs("The agreement was signed by the foreign minister."))
                .isEqualTo("nsubj:pass(sign,agreement) obl:agent(sign,minister)");
    }

    @Test
    void labelsAndDatelinesStayOutOfTheTree() {
        assertThat(arcs("SEOUL, Sept. 10 (Reuters) – The president visited Japan."))
                .isEqualTo("nsubj(visit,president) obj(visit,Japan)");
        assertThat(arcs("– AD: Korea supports Azerbaijan.")).isEqualTo("nsubj(support,Korea) obj(support,Azerbaijan)");
    }

    @Test
    void capitalsDoNotHideTheVerb() {
        assertThat(arcs("THE PRESIDENT VISITED JAPAN LAST WEEK.")).isEqualTo("nsubj(visit,PRESIDENT) obj(visit,JAPAN)");
    }

    @Test
    void theWeightsSayWhatTheyAre() {
        assertThat(SYNTAX.version()).isNotBlank();
    }
}
