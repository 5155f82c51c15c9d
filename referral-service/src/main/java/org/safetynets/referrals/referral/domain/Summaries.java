package org.safetynets.referrals.referral.domain;

import java.time.Instant;
import java.util.Optional;
import org.safetynets.platform.kernel.PersonId;

/** Summaries that are shown, and those that were previewed and may be. */
public interface Summaries {

    /** Keeps it in place of the referral's preview before, unless that is shown by now. */
    void keep(Preview preview);

    /** The preview, or what is shown, while it may be signed for. */
    Optional<Summary> signable(PersonId partner, ReferralId referral, SummaryId id, Instant now);

    /** What is in it; empty when it was destroyed. */
    Optional<Summary> shown(ReferralId referral, SummaryId id);

    /** Shows that one until then, and destroys every other of the referral. */
    void show(ReferralId referral, SummaryId id, Instant until);

    /** Destroys all of the referral. */
    void destroy(ReferralId referral);
}
