package org.entente.encoder;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import org.jspecify.annotations.Nullable;

/** Opens graphs in ONNX Runtime: one thread, one order of execution, nothing reported to anybody. */
final class Sessions {
    /** The only setting that keeps ONNX Runtime from reporting before the first call to it can forbid that. */
    private static final String SILENCE = "ORT_DISABLE_TELEMETRY";

    private Sessions() {}

    static OrtSession open(byte[] graph) {
        // The library itself reads the environment, so it is no use to have it handed down from the command line.
        requireSilence(System.getenv(SILENCE));
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
            environment.setTelemetry(false);
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            options.setDeterministicCompute(true);
            return environment.createSession(graph, options);
        } catch (OrtException e) {
            throw new IllegalArgumentException("not a graph that ONNX Runtime can run", e);
        } catch (LinkageError e) {
            throw new IllegalStateException("ONNX Runtime has no library for this machine", e);
        }
    }

    static void requireSilence(@Nullable String setting) {
        if (!"1".equals(setting)) {
            throw new IllegalStateException("ONNX Runtime would report its use to its maker; set " + SILENCE
                    + "=1 in the environment, as ./entente does");
        }
    }
}
