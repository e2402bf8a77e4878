package org.entente.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The wish of a person or the system that the process end (Ctrl-C, a request to terminate); safe for threads. */
public final class Interruption {
    private static final int SECONDS_TO_END = 2;

    private final CountDownLatch ended = new CountDownLatch(1);
    private @Nullable Runnable stop;
    private boolean requested;

    /** Says what must be done to end in order; done at once when the wish was uttered before. */
    synchronized void onRequest(Runnable action) {
        stop = action;
        if (requested) {
            action.run();
        }
    }

    synchronized boolean isRequested() {
        return requested;
    }

    /**
     * Utters the wish and waits until the run has ended, but not long.
     *
     * @return false when the run was told to stop and still goes on, perhaps in the middle of a huge document
     */
    boolean request() {
        synchronized (this) {
            requested = true;
            if (stop == null) {
                return true;
            }
            stop.run();
        }
        try {
            return ended.await(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Says that the run is over; a wish uttered later finds nothing to stop. */
    void end() {
        ended.countDown();
    }
}
