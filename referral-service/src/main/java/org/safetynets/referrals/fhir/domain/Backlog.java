package org.safetynets.referrals.fhir.domain;

import java.util.Optional;
import org.safetynets.referrals.referral.domain.ReferralId;

/** How far those referrals have been gone through that were made before there were loops. */
public interface Backlog {

    Mark mark();

    void mark(Mark mark);

    /**
     * A place among the referrals.
     *
     * @param last the last one that has been looked at, if any
     * @param over whether there are no more
     */
    record Mark(Optional<ReferralId> last, boolean over) {}
}
