package org.safetynets.platform.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;

/**
 * What surrounds an event.
 *
 * @param id CloudEvents id; the same for every copy of the event
 * @param time when it occurred
 * @param organization the organization it belongs to, or null when to the whole network
 */
public record EventContext(
        String id,
        String type,
        String subject,
        @Nullable OrganizationId organization,
        Instant time) {}
