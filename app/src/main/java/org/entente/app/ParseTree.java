package org.entente.app;

import java.util.List;
import org.entente.language.Sentence;
import org.entente.language.Token;

/** The dependency tree of a sentence, drawn with lines, one token a row. */
final class ParseTree {
    private final Sentence sentence;
    private final StringBuilder out = new StringBuilder();

    private ParseTree(Sentence sentence) {
        this.sentence = sentence;
    }

    static String of(Sentence sentence) {
        ParseTree tree = new ParseTree(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).head() < 0) {
                tree.draw(i, "", "");
            }
        }
        return tree.out.toString();
    }

    private void draw(int index, String before, String below) {
        Token token = sentence.token(index);
        out.append(before)
                .append(token.text())
                .append("  ")
                .append(token.relation())
                .append(' ')
                .append(token.tag());
        out.append('\n');
        List<Integer> children = sentence.children(index);
        for (int i = 0; i < children.size(); i++) {
            boolean last = i == children.size() - 1;
            draw(children.get(i), below + (last ? "└─ " : "├─ "), below + (last ? "   " : "│  "));
        }
    }
}
