package org.safetynets.referrals.fhir.domain;

import java.util.Optional;
import org.safetynets.referrals.referral.domain.Reason;

/** What the organization's desk last said of a referral that is under way, and why. */
public record Desk(TaskStatus status, Optional<Reason> reason) {

    /** Nobody has looked at it yet. */
    public static final Desk UNTOUCHED = new Desk(TaskStatus.REQUESTED, Optional.empty());
}
