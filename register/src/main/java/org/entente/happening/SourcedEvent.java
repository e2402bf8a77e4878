package org.entente.happening;

import org.entente.event.Event;

/** An event and the document that reports it. */
public record SourcedEvent(Event event, Source source) {}
