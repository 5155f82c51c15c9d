package org.safetynets.platform.inbox;

import java.util.List;
import org.safetynets.contracts.Event;

/**
 * A consumer that keeps a copy, and takes many events quicker together than one by one: when it
 * reads a topic from its beginning, or has been away.
 */
public interface BulkConsumer<E extends Event> extends EventConsumer<E> {

    /**
     * Must leave what {@link #on} would have left, called for one after the other in this order;
     * what it throws is forgotten, and they come one by one.
     */
    void onAll(List<E> events);
}
