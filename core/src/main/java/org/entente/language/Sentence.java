package org.entente.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.text.Span;

/** A sentence with its tokens and dependency tree; token indices count from 0 within the sentence. */
public record Sentence(Span span, List<Token> tokens, List<List<Integer>> dependents) {
    public Sentence(Span span, List<Token> tokens) {
        this(span, List.copyOf(tokens), dependents(tokens));
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public int size() {
        return tokens.size();
    }

    /** Indices of the tokens governed by {@code head}, in text order. */
    public List<Integer> children(int head) {
        return dependents.get(head);
    }

    /** Indices of the tokens governed by {@code head} through one of the relations, in text order. */
    public List<Integer> children(int head, String... relations) {
        List<String> wanted = List.of(relations);
        return children(head).stream()
                .filter(i -> wanted.contains(token(i).relation()))
                .toList();
    }

    /** The span from the first character of token {@code first} to the last of token {@code last}, both inclusive. */
    public Span span(int first, int last) {
        return new Span(token(first).span().start(), token(last).span().end());
    }

    private static List<List<Integer>> dependents(List<Token> tokens) {
        List<List<Integer>> children = new ArrayList<>(IntStream.range(0, tokens.size())
                .<List<Integer>>mapToObj(i -> new ArrayList<>())
                .toList());
        for (int i = 0; i < tokens.size(); i++) {
            int head = tokens.get(i).head();
            if (head >= 0) {
                children.get(head).add(i);
            }
        }
        return children.stream().map(List::copyOf).toList();
    }
}
