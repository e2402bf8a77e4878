package org.entente.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * A model of the BERT family run by ONNX Runtime, on the thread that asks and no other.
 *
 * <p>The graph has the inputs {@code input_ids}, {@code attention_mask} and {@code token_type_ids}, 64-bit integers of
 * shape (batch, pieces), and the output {@code last_hidden_state}, floats of shape (batch, pieces, dimensions).
 *
 * <p>It and the native library are loaded with the first window, so an encoder that is not used costs nothing. Equal
 * windows give equal vectors on one machine; another processor may round those of an 8-bit model otherwise. Any number of
 * threads may encode at a time; closing waits for them.
 */
public final class OnnxEncoder implements Encoder, AutoCloseable {
    private static final Set<String> OUTPUTS = Set.of("last_hidden_state");

    private final Source source;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private volatile @Nullable OrtSession session;
    private boolean closed;

    private OnnxEncoder(Source source) {
        this.source = source;
    }

    /** With the graph in a resource beside {@code owner}. */
    public static OnnxEncoder ofResource(Class<?> owner, String name) {
        return new OnnxEncoder(() -> {
            try (InputStream in = owner.getResourceAsStream(name)) {
                if (in == null) {
                    throw new FileNotFoundException("no resource " + name + " beside " + owner.getName());
                }
                return in.readAllBytes();
            }
        });
    }

    /** With the graph in a file. */
    public static OnnxEncoder ofFile(Path file) {
        return new OnnxEncoder(() -> Files.readAllBytes(file));
    }

    /** @throws UncheckedIOException when the graph cannot be read, which the first call does */
    @Override
    public float[][] encode(int[] ids) {
        if (ids.length == 0) {
            return new float[0][];
        }
        load();
        Lock reading = lock.readLock();
        reading.lock();
        try {
            return run(opened(), ids);
        } catch (OrtException e) {
            throw new IllegalStateException("cannot encode " + Arrays.toString(ids), e);
        } finally {
            reading.unlock();
        }
    }

    /** Frees the model; afterwards nothing can be encoded. Closing again does nothing. */
    @Override
    public void close() {
        lock.writeLock().lock();
        try {
            closed = true;
            if (session != null) {
                session.close();
                session = null;
            }
        } catch (OrtException e) {
            throw new IllegalStateException("cannot close", e);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void load() {
        if (session != null) {
            return;
        }
        lock.writeLock().lock();
        try {
            if (session == null && !closed) {
                session = Sessions.open(source.read());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private OrtSession opened() {
        OrtSession current = session;
        if (current == null) {
            throw new IllegalStateException("closed");
        }
        return current;
    }

    private static float[][] run(OrtSession session, int[] ids) throws OrtException {
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor pieces = row(Arrays.stream(ids).asLongStream().toArray());
                OnnxTensor mask = row(ones);
                OnnxTensor types = row(new long[ids.length]);
                OrtSession.Result result = session.run(
                        Map.of("input_ids", pieces, "attention_mask", mask, "token_type_ids", types), OUTPUTS)) {
            OnnxValue vectors = result.get(0);
            return ((float[][][]) vectors.getValue())[0];
        }
    }

    private static OnnxTensor row(long[] values) throws OrtException {
        return OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), new long[][] {values});
    }

    private interface Source {
        byte[] read() throws IOException;
    }
}
