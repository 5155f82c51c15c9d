package org.safetynets.platform.inbox;

import org.safetynets.contracts.Event;

/**
 * What a service does when an event of one type arrives.
 *
 * <p>It runs in a MongoDB transaction together with the record that it has run, so it takes effect
 * once for each event, however often the event comes. Copies of older versions may come late: a
 * replica takes an event only when its version is newer than what it holds.
 */
public interface EventConsumer<E extends Event> {

    Class<E> eventType();

    /** Must do all its work through the database; what it throws is tried again. */
    void on(E event, EventContext context);

    /** Stable name under which the inbox remembers what this consumer has seen. */
    default String name() {
        return getClass().getSimpleName();
    }
}
