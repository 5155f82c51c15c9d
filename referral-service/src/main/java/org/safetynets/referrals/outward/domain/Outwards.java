package org.safetynets.referrals.outward.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** All referrals onward. */
public interface Outwards {

    void add(Outward outward);

    /** Replaces the version before it; fails when another change came first. */
    void replace(Outward newer);

    Optional<Outward> ofPartner(PersonId partner, OutwardId id);

    /** Of all organizations: they are the partner's own. The newest first. */
    List<Outward> ofPartner(PersonId partner, long offset, int size);

    long countOfPartner(PersonId partner);

    /** Shown to that counselor; to the organization's coordinators where there is none. */
    Optional<Outward> received(
            OrganizationId organization, Optional<PersonId> counselor, OutwardId id);

    List<Outward> received(
            OrganizationId organization, Optional<PersonId> counselor, long offset, int size);

    long countReceived(OrganizationId organization, Optional<PersonId> counselor);

    /** Of all organizations, for the clock: open, and nobody did the next step in time. */
    List<Outward> overdue(Instant now, int atMost);
}
