package org.safetynets.referrals.counselor.domain;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.safetynets.platform.kernel.OrganizationId;

/**
 * A counselor as anyone finds them in the directory.
 *
 * @param approvedBy the organization that checked the credentials
 * @param verifiedOn when it last did
 * @param distanceKm from where was asked for, to the town and no nearer
 */
public record Entry(
        CounselorId id,
        OrganizationId approvedBy,
        Profile profile,
        LocalDate verifiedOn,
        OptionalLong distanceKm) {}
