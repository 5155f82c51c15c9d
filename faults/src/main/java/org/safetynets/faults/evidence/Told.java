package org.safetynets.faults.evidence;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * An event as it was committed with its change: what a service promised to tell.
 *
 * @param service whose outbox holds it
 * @param key of its aggregate
 */
public record Told(
        String id,
        String service,
        String topic,
        String type,
        String key,
        long version,
        Instant at,
        JsonNode payload) {

    /** A field of it, empty when it has none. */
    public String text(String field) {
        return payload.path(field).asString("");
    }
}
