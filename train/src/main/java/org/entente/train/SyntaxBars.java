package org.entente.train;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.entente.language.EnglishSyntax;

/**
 * Prints what the weights of English are worth. Arguments: the directory of the treebanks, the arcs labelled by hand, the
 * corpus they refer to, and, to list the arcs that were missed, {@code missed}.
 */
public final class SyntaxBars {
    private static final int ROUNDS = 10;

    private SyntaxBars() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        long start = System.nanoTime();
        EnglishSyntax syntax = EnglishSyntax.load();
        double load = (System.nanoTime() - start) / 1e6;
        Path treebanks = Path.of(args[0]);
        List<Tree> pud = Conllu.read(treebanks.resolve("en_pud-ud-test.conllu.gz"));
        List<Tree> news = pud.stream().filter(t -> t.id().startsWith("n")).toList();
        List<Tree> wiki = pud.stream().filter(t -> t.id().startsWith("w")).toList();
        List<Tree> ewt = Conllu.read(treebanks.resolve("en_ewt-ud-test.conllu.gz"));
        List<Tree> dev = Conllu.read(treebanks.resolve("en_ewt-ud-dev.conllu.gz"));
        out.println("weights   " + syntax.version());
        out.println("PUD news  " + SyntaxScore.of(syntax, news) + "   bar: all .79");
        out.println("PUD wiki  " + SyntaxScore.of(syntax, wiki));
        out.println("EWT test  " + SyntaxScore.of(syntax, ewt));
        out.println("EWT dev   " + SyntaxScore.of(syntax, dev));
        ArcScore arcs = ArcScore.of(syntax, Path.of(args[1]), Path.of(args[2]));
        out.println("by hand   " + arcs + "   bar: .90");
        out.println(String.format(Locale.ROOT, "load      %.0f ms   bar: 50 ms", load));
        out.println(String.format(Locale.ROOT, "size      %.1f MB   bar: 20 MB", size() / 1e6));
        out.println(
                String.format(Locale.ROOT, "speed     %.0f sentences/s of one core   bar: 1500", speed(syntax, news)));
        if (args.length > 3) {
            arcs.missed().forEach(out::println);
        }
    }

    private static int size() throws IOException {
        String file = "english.weights";
        try (InputStream in = Objects.requireNonNull(EnglishSyntax.class.getResourceAsStream(file), file)) {
            return in.readAllBytes().length;
        }
    }

    /** Raw text to trees, by the processor time of this thread. */
    private static double speed(EnglishSyntax syntax, List<Tree> trees) {
        StringBuilder text = new StringBuilder();
        trees.forEach(t -> text.append(t.text()).append("\n\n"));
        String all = text.toString();
        double best = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            int sentences = syntax.analyze(all).size();
            long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
            best = Math.max(best, sentences * 1e9 / spent);
        }
        return best;
    }
}
