package org.safetynets.identity.erasure.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an erasure would leave, and what stands in its way.
 *
 * @param lastCoordinatorOf organizations that nobody else coordinates
 */
record ErasurePreview(List<WouldKeep> wouldKeep, List<Alone> lastCoordinatorOf) {

    /** Something that would stay, without identity. */
    record WouldKeep(String service, String what, String why, @Nullable Instant until) {}

    /** An organization that needs another coordinator first. */
    record Alone(UUID organizationId, String organizationName) {}
}
