package org.safetynets.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service's receipt: what it held about an erased person is gone, or no longer about anybody.
 *
 * @param receiptId the same for the same service and erasure
 * @param service name of the service, for example {@code group-service}
 * @param removed how many documents are gone
 * @param anonymised how many documents stay without the person
 * @param kept what had to stay, and why; empty in most cases
 * @param keyDestroyed whether the person's encryption key is gone, so that copies are unreadable
 */
public record ErasureCompletedV1(
        UUID receiptId,
        long version,
        UUID erasureId,
        UUID personId,
        String service,
        int removed,
        int anonymised,
        List<Kept> kept,
        boolean keyDestroyed)
        implements Event {

    /**
     * Something that stays without identity.
     *
     * @param what code, for example {@code certification}
     * @param why code, for example {@code public-fact}
     * @param until when it goes too, if that is known
     */
    public record Kept(String what, String why, @Nullable Instant until) {}

    @Override
    public UUID aggregateId() {
        return receiptId;
    }

    @Override
    public @Nullable UUID organizationId() {
        return null;
    }
}
