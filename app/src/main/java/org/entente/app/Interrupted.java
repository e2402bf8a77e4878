package org.entente.app;

/** A run that was told to end before it had read everything; the message is for the person who did that. */
final class Interrupted extends RuntimeException {
    private static final long serialVersionUID = 1;

    Interrupted(String message) {
        super(message);
    }
}
