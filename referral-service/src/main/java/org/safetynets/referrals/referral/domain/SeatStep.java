package org.safetynets.referrals.referral.domain;

import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** A seat's latest step, with the version that orders it among the seat's steps. */
public record SeatStep(
        OrganizationId organization, PersonId person, UUID seat, long version, SeatStatus status) {}
