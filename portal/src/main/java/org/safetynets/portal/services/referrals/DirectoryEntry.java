package org.safetynets.portal.services.referrals;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A counselor in the directory, with who checked the credentials and when. */
public record DirectoryEntry(
        UUID counselorId,
        @Nullable String approvedByName,
        Profile profile,
        LocalDate verifiedOn,
        @Nullable Long distanceKm) {}
