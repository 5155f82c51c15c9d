package org.safetynets.referrals.fhir.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.referrals.referral.domain.ReferralId;

/** All loops. Each query is for one client: its organization, and its own counselors if any. */
public interface Loops {

    void add(Loop loop);

    /** Replaces the version before it; fails when another change came first. */
    void replace(Loop newer);

    Optional<Loop> of(OrganizationId organization, ReferralId referral);

    Optional<Loop> of(FhirClient client, ReferralId referral);

    /** The order that the client's system keeps under the number. */
    Optional<Loop> numbered(FhirClient client, OrderNumber number);

    /** In the order of when each was last seen to change, those of one moment by their id. */
    List<Loop> changed(FhirClient client, LoopQuery query);

    /** Those open ones that tell a practice of attendance up to an earlier time than that. */
    List<Loop> attendanceBefore(Instant until, int atMost);

    /** A place in the order of {@link #changed}: after the loop that changed then. */
    record Place(Instant since, ReferralId referral) {}
}
