package org.entente.actor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.document.Document;
import org.junit.jupiter.api.Test;

/** The golden file of mentions: one block a text; {@code -Dgolden.update=true} rewrites what is read. */
class MentionGoldenTest {
    private static final Path FILE = Path.of("src/test/resources/golden/actors/mentions.txt");

    @Test
    void mentionsAreReadAsReviewed() throws IOException {
        String expected = Files.readString(FILE, UTF_8);
        String actual = read(expected);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(FILE, actual, UTF_8);
        }
        assertThat(actual).isEqualTo(Files.readString(FILE, UTF_8));
    }

    /** The file with the mentions below each text replaced by what is read now. */
    private static String read(String file) {
        List<String> blocks = new ArrayList<>();
        for (String block : file.strip().split("\n\n", -1)) {
            blocks.add(block.startsWith("#") ? block : block(block.split("\n", -1)));
        }
        return String.join("\n\n", blocks) + "\n";
    }

    private static String block(String[] lines) {
        String[] head = (lines[0] + " ").split("\\|", -1);
        Document document = MentionsText.document(head[0].strip(), head[1].strip(), head[2].strip(), lines[1]);
        List<String> out = new ArrayList<>(List.of(lines[0], lines[1], "=>"));
        out.addAll(MentionsText.lines(document));
        return String.join("\n", out);
    }
}
