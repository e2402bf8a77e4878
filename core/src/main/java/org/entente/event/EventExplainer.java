package org.entente.event;

import java.util.List;

/** An event coder that can tell why; asked again for one event, it must come to the same values. */
public interface EventExplainer {
    /** One reason for each field that has one, in the order of the guidelines. */
    List<Reason> explain(Reading reading, Event event);
}
