package org.entente.encoder;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;

/** Opens graphs in ONNX Runtime: one thread, one order of execution. */
final class Sessions {
    private Sessions() {}

    static OrtSession open(byte[] graph) {
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
}
