package org.entente.train;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.entente.language.EnglishSyntax;
import org.entente.language.Sentence;

/** Prints what the committed weights are worth; the directory of the treebanks is the only argument. */
public final class SyntaxBars {
    private SyntaxBars() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, "UTF-8");
        long start = System.nanoTime();
        EnglishSyntax syntax = EnglishSyntax.load();
        double load = (System.nanoTime() - start) / 1e6;
        Path treebanks = Path.of(args[0]);
        List<Tree> pud = Conllu.read(treebanks.resolve("en_pud-ud-test.conllu.gz"));
        List<Tree> news = pud.stream().filter(t -> t.id().startsWith("n")).toList();
        out.println("PUD news  " + SyntaxScore.of(syntax, news));
        out.println("PUD wiki  "
                + SyntaxScore.of(
                        syntax, pud.stream().filter(t -> t.id().startsWith("w")).toList()));
        out.println("EWT test  " + SyntaxScore.of(syntax, Conllu.read(treebanks.resolve("en_ewt-ud-test.conllu.gz"))));
        out.println("EWT dev   " + SyntaxScore.of(syntax, Conllu.read(treebanks.resolve("en_ewt-ud-dev.conllu.gz"))));
        out.println(String.format(Locale.ROOT, "load %.1f ms, %.0f sentences/s", load, speed(syntax, news)));
    }

    private static double speed(EnglishSyntax syntax, List<Tree> trees) {
        StringBuilder text = new StringBuilder();
        trees.forEach(t -> text.append(t.text()).append("\n\n"));
        String all = text.toString();
        double best = 0;
        for (int i = 0; i < 8; i++) {
            long start = System.nanoTime();
            List<Sentence> sentences = syntax.analyze(all);
            best = Math.max(best, sentences.size() * 1e9 / (System.nanoTime() - start));
        }
        return best;
    }
}
