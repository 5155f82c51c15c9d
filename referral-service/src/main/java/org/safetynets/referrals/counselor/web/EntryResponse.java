package org.safetynets.referrals.counselor.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.referrals.counselor.domain.Entry;

/**
 * A counselor in the directory.
 *
 * @param approvedByName the organization that checked the credentials
 * @param verifiedOn when it last did
 * @param distanceKm to the town, where it was asked for
 */
record EntryResponse(
        UUID counselorId,
        UUID approvedBy,
        @Nullable String approvedByName,
        ProfileJson profile,
        LocalDate verifiedOn,
        @Nullable Long distanceKm) {

    static EntryResponse of(Entry it, @Nullable String approvedByName) {
        return new EntryResponse(
                it.id().value(),
                it.approvedBy().value(),
                approvedByName,
                ProfileJson.of(it.profile()),
                it.verifiedOn(),
                it.distanceKm().isPresent() ? it.distanceKm().getAsLong() : null);
    }
}
