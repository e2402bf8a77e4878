package org.entente.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entente.document.Document;
import org.entente.event.Event;
import org.entente.pipeline.Pipeline;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One short document through all stages. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PipelineBenchmark {
    private final Pipeline pipeline = Pipeline.standard();
    private final Document document = new Document("bench", LocalDate.of(2013, 12, 5), null, null, null, null, """
            Defence Minister Zakir Aliyev arrived in Seoul on Tuesday for talks with his Korean counterpart Park Min-jun.
            The two ministers signed a memorandum on defence cooperation and agreed to open attaché offices next year.
            "We will send cadets to Korea," Aliyev told reporters.
            North Korea condemned the visit and warned of consequences.
            """);

    /** Text to events. */
    @Benchmark
    public List<Event> run() {
        return pipeline.run(document);
    }
}
