package org.safetynets.contracts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one service tells the others: the state of one aggregate after a change.
 *
 * <p>The latest event of an aggregate is enough to know it, so topics may be compacted. An event
 * carries ids and facts, never a person's name, address or free text.
 */
public interface Event {

    /** The aggregate the event is about; the key on its topic. */
    UUID aggregateId();

    /** The aggregate's version after the change, from 1, rising by one or more with each event. */
    long version();

    /** The organization the aggregate belongs to; null for what belongs to the whole network. */
    @Nullable UUID organizationId();
}
