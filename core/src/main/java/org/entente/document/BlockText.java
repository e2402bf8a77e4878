package org.entente.document;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of an element as a reader sees it: white space collapsed, an empty line between paragraphs, a line each for
 * list items, table rows and what a line break ends. Captions, buttons and forms are left out.
 */
final class BlockText {
    private static final Set<String> LEFT_OUT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "figcaption",
            "button",
            "form",
            "iframe",
            "svg",
            "head",
            "nav",
            "aside");
    private static final Set<String> LINES = Set.of("li", "tr", "dt", "dd");
    private static final Set<String> CELLS = Set.of("td", "th");

    private final StringBuilder out = new StringBuilder();
    private String pending = "";

    private BlockText() {}

    static String of(Element element) {
        BlockText text = new BlockText();
        Element visible = element.clone();
        visible.select(String.join(",", LEFT_OUT)).remove();
        visible.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                text.enter(node);
            }

            @Override
            public void tail(Node node, int depth) {
                text.leave(node);
            }
        });
        return text.out.toString();
    }

    private void enter(Node node) {
        if (node instanceof TextNode textNode) {
            append(textNode.getWholeText());
        } else if (node instanceof Element element) {
            separate(element);
        }
    }

    private void leave(Node node) {
        if (node instanceof Element element && !element.normalName().equals("br")) {
            separate(element);
        }
    }

    private void separate(Element element) {
        String name = element.normalName();
        if (name.equals("br")) {
            pending = pending.startsWith("\n") ? "\n\n" : "\n";
        } else if (LINES.contains(name)) {
            atLeast("\n");
        } else if (CELLS.contains(name)) {
            atLeast(" ");
        } else if (element.isBlock()) {
            atLeast("\n\n");
        }
    }

    private void atLeast(String separator) {
        pending = rank(separator) > rank(pending) ? separator : pending;
    }

    private static int rank(String separator) {
        return separator.isEmpty() ? 0 : separator.equals(" ") ? 1 : separator.length() + 1;
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u00a0' || Character.isWhitespace(c)) {
                atLeast(" ");
            } else {
                if (out.length() > 0) {
                    out.append(pending);
                }
                pending = "";
                out.append(c);
            }
        }
    }
}
