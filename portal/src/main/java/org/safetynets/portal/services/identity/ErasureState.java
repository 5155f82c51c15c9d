package org.safetynets.portal.services.identity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far an erasure is, for whoever has its code. */
public record ErasureState(
        String status, @Nullable Instant dueBy, @Nullable List<Receipt> receipts) {

    /** What one service did; {@code completedAt} is missing while it is still to come. */
    public record Receipt(
            String service,
            @Nullable Instant completedAt,
            int removed,
            int anonymised,
            @Nullable List<ErasurePreview.Kept> kept) {

        public List<ErasurePreview.Kept> stayed() {
            return kept == null ? List.of() : kept;
        }
    }

    public List<Receipt> received() {
        return receipts == null ? List.of() : receipts;
    }
}
