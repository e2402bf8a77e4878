package org.entente.event;

import java.util.List;

/** Codes events by the frame lexicon. */
public final class FrameEventCoder implements EventCoder {
    private FrameEventCoder() {}

    /** Loads the committed resources. */
    public static FrameEventCoder load() {
        return new FrameEventCoder();
    }

    @Override
    public List<Event> code(Reading reading) {
        return List.of();
    }
}
