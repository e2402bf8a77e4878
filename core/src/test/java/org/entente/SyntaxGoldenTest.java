package org.entente;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.language.EnglishSyntax;
import org.entente.language.Sentence;
import org.entente.language.Token;
import org.junit.jupiter.api.Test;

/** Parses of sentences written for this project; a reviewer reads what changes. */
class SyntaxGoldenTest {
    @Test
    void parsesAreAsReviewed() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/golden/language/sentences.txt"), UTF_8);
        StringBuilder out = new StringBuilder();
        for (Sentence sentence : EnglishSyntax.load().analyze(text)) {
            out.append("# ").append(sentence.span().of(text).replace('\n', ' ')).append('\n');
            sentence.tokens().forEach(token -> append(out, sentence, token));
            out.append('\n');
        }
        Golden.assertMatches("language/parses.txt", out.toString());
    }

    private static void append(StringBuilder out, Sentence sentence, Token token) {
        String head = token.head() < 0 ? "-" : sentence.token(token.head()).text();
        out.append(String.join("\t", token.text(), token.lemma(), token.tag(), token.relation(), head))
                .append('\n');
    }
}
