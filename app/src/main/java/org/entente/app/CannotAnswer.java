package org.entente.app;

/** A question that makes no sense or has no answer; the message is for the person who asked. */
final class CannotAnswer extends RuntimeException {
    private static final long serialVersionUID = 1;

    CannotAnswer(String message) {
        super(message);
    }
}
