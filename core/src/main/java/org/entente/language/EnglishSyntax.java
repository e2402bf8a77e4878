package org.entente.language;

import java.util.ArrayList;
import java.util.List;
import org.entente.text.Span;

/** English sentences, tokens, tags, lemmas and trees from the committed weights; safe to share between threads. */
public final class EnglishSyntax implements Syntax {
    private final Weights weights;
    private final Lemmatizer lemmatizer;

    private EnglishSyntax(Weights weights, Lemmatizer lemmatizer) {
        this.weights = weights;
        this.lemmatizer = lemmatizer;
    }

    /** Loads the weights from the directory in the system property {@code entente.models}, else the committed ones. */
    public static EnglishSyntax load() {
        return new EnglishSyntax(Weights.load(), Lemmatizer.load());
    }

    /** Names the weights: what they were trained on and when their format was fixed. */
    public String version() {
        return weights.version();
    }

    @Override
    public List<Sentence> analyze(String text) {
        Draft draft = new Draft();
        List<Sentence> sentences = new ArrayList<>();
        List<int[]> tokens = new ArrayList<>();
        for (Span span : SentenceSplitter.split(text)) {
            tokens.clear();
            Tokenizer.tokenize(text, span.start(), span.end(), tokens);
            int from = 0;
            while (from < tokens.size()) {
                int end = Pieces.end(text, tokens, from);
                sentences.add(sentence(text, List.copyOf(tokens.subList(from, end)), draft));
                from = end;
            }
        }
        return sentences;
    }

    /** Parses given tokens as one sentence, as {@link #analyze} would; at most 400. For evaluation on treebanks. */
    public Sentence analyze(List<String> forms) {
        List<int[]> tokens = new ArrayList<>();
        int at = 0;
        for (String form : forms) {
            tokens.add(new int[] {at, at + form.length()});
            at += form.length() + 1;
        }
        return sentence(String.join(" ", forms), tokens, new Draft());
    }

    /** The words of each sentence as the parser sees them: without bullets, speaker's labels and datelines. */
    public static List<List<String>> words(String text) {
        List<List<String>> sentences = new ArrayList<>();
        for (Span span : SentenceSplitter.split(text)) {
            List<int[]> tokens = new ArrayList<>();
            Tokenizer.tokenize(text, span.start(), span.end(), tokens);
            sentences.add(tokens.subList(Prefix.length(text, tokens), tokens.size()).stream()
                    .map(t -> text.substring(t[0], t[1]))
                    .toList());
        }
        return sentences;
    }

    private Sentence sentence(String text, List<int[]> spans, Draft draft) {
        int prefix = Prefix.length(text, spans);
        List<String> forms = new ArrayList<>(spans.size());
        for (int[] span : spans) {
            forms.add(text.substring(span[0], span[1]));
        }
        parse(forms.subList(prefix, forms.size()), draft);
        int root = prefix;
        for (int i = 0; i < draft.size(); i++) {
            root = draft.head(i) == draft.size() ? prefix + i : root;
        }
        List<Token> tokens = new ArrayList<>(forms.size());
        for (int i = 0; i < forms.size(); i++) {
            Span span = new Span(spans.get(i)[0], spans.get(i)[1]);
            tokens.add(
                    i < prefix
                            ? Prefix.token(forms, span, i, prefix, root)
                            : token(draft, span, forms.get(i), i - prefix, prefix));
        }
        Span whole = new Span(spans.get(0)[0], spans.get(spans.size() - 1)[1]);
        return new Sentence(whole, tokens);
    }

    private void parse(List<String> forms, Draft draft) {
        draft.set(forms, weights.clusters());
        Tagger.tag(draft, weights.tags(), Tags.count());
        Parser.parse(draft, weights.moves());
        Labeler.prepare(draft);
        Labeler.label(draft, weights.relations(), Relations.count());
    }

    private Token token(Draft draft, Span span, String form, int i, int shift) {
        String tag = Tags.name(draft.tag(i));
        int head = draft.head(i) == draft.size() ? -1 : draft.head(i) + shift;
        String relation = head < 0 ? "root" : Relations.name(draft.label(i));
        return new Token(span, form, tag, lemmatizer.lemma(form, tag), head, relation);
    }
}
