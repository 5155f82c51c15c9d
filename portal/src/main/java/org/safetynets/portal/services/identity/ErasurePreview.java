package org.safetynets.portal.services.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an erasure would leave behind, and what stands in its way. */
public record ErasurePreview(
        @Nullable List<Kept> wouldKeep, @Nullable List<Coordinated> lastCoordinatorOf) {

    /** Something that stays without identity: codes of what and why. */
    public record Kept(
            @Nullable String service, String what, String why, @Nullable Instant until) {}

    public record Coordinated(UUID organizationId, String organizationName) {}

    public List<Kept> stays() {
        return wouldKeep == null ? List.of() : wouldKeep;
    }

    public List<Coordinated> inTheWay() {
        return lastCoordinatorOf == null ? List.of() : lastCoordinatorOf;
    }
}
