package org.safetynets.referrals.contact.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.referral.domain.ReferralId;

/** The plans of all claimed referrals. */
public interface ContactPlans {

    void add(ContactPlan plan);

    /** Replaces the version before it; fails when another change came first. */
    void replace(ContactPlan newer);

    Optional<ContactPlan> ofPartner(PersonId partner, ReferralId referral);

    /** The one under which the partner was asked last in the organization. */
    Optional<ContactPlan> lastAsked(OrganizationId organization, PersonId partner);

    /** Of all organizations, for the clock: those it has to look at. */
    List<ContactPlan> due(Instant now, int atMost);

    long removeOf(PersonId partner);

    List<ContactPlan> ofPartner(PersonId partner);
}
