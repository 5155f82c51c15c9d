package org.safetynets.identity.erasure.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safetynets.identity.erasure.domain.Erasure;
import org.safetynets.identity.erasure.domain.Receipt;

/** How an erasure goes, as whoever has its code may know. */
record ErasureResponse(Status status, Instant dueBy, List<ReceiptResponse> receipts) {

    enum Status {
        UNDER_WAY,
        COMPLETED,
        OVERDUE;

        static Status of(Erasure it) {
            return switch (it.status()) {
                case REQUESTED, UNDER_WAY -> UNDER_WAY;
                case COMPLETED -> COMPLETED;
                case OVERDUE -> OVERDUE;
            };
        }
    }

    /** One service's receipt. */
    record ReceiptResponse(
            String service, Instant completedAt, int removed, int anonymised, List<Kept> kept) {
        static ReceiptResponse of(Receipt it) {
            return new ReceiptResponse(
                    it.service(),
                    it.completedAt(),
                    it.removed(),
                    it.anonymised(),
                    it.kept().stream()
                            .map(kept -> new Kept(kept.what(), kept.why(), kept.until()))
                            .toList());
        }
    }

    /** Something that had to stay. */
    record Kept(String what, String why, @Nullable Instant until) {}

    static ErasureResponse of(Erasure it) {
        return new ErasureResponse(
                Status.of(it),
                it.dueBy(),
                it.receipts().stream().map(ReceiptResponse::of).toList());
    }
}
