package org.safetynets.benchmarks.relay;

import org.safetynets.contracts.PurposeChangedV1;

/** One way for an event to get from a change in the database to whoever consumes it. */
interface Contender extends AutoCloseable {

    /** Makes one change with its event; returns when that is durable. */
    void write(PurposeChangedV1 event) throws Exception;

    /** Whether events are to be awaited from Kafka, or end with the write itself. */
    default boolean delivers() {
        return true;
    }

    @Override
    void close();
}
