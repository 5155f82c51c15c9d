package org.safetynets.referrals.referral.domain;

import java.util.Collection;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** What group-service has told of each partner's seats in each organization. */
public interface PartnersSeats {

    /**
     * The seats, held until the transaction ends, so that a claim and a seat's step at the same
     * moment do not miss each other.
     */
    Collection<SeatStatus> hold(OrganizationId organization, PersonId partner);

    /** Whether the partner has, or had, any way to a seat there. */
    boolean knows(OrganizationId organization, PersonId partner);

    /** Takes a newer step of one seat and gives all; empty when it is not newer. */
    Optional<Collection<SeatStatus>> take(SeatStep step);
}
