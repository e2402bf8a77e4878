package org.entente.event;

import java.util.List;

/** Codes the events that a document reports. */
public interface EventCoder {
    /** The events in order of their evidence; each is recorded once. */
    List<Event> code(Reading reading);
}
