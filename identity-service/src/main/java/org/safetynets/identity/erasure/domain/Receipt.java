package org.safetynets.identity.erasure.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One service's word that what it held is gone, or nobody's.
 *
 * @param removed documents that are gone
 * @param anonymised documents that stay and are about nobody now
 * @param kept what had to stay, without identity
 */
public record Receipt(
        String service, Instant completedAt, int removed, int anonymised, List<Kept> kept) {

    public Receipt {
        kept = List.copyOf(kept);
    }

    /**
     * Something that had to stay.
     *
     * @param what code, for example {@code certification}
     * @param why code, for example {@code public-fact}
     * @param until when it goes too, if known
     */
    public record Kept(String what, String why, @Nullable Instant until) {}
}
