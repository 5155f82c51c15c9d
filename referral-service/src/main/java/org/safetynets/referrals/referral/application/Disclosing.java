package org.safetynets.referrals.referral.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.referral.domain.CounselorsView;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.safetynets.referrals.referral.domain.Referrals;
import org.springframework.stereotype.Service;

/**
 * A counselor reads their referrals, each as far as its partner discloses it at that moment. How
 * often a partner came is asked for first; what the dial says then is looked at once more.
 */
@Service
public class Disclosing {

    private final Referrals referrals;
    private final LookingUpDetails details;
    private final LeavingReceipts leaving;
    private final Clock clock;

    Disclosing(
            Referrals referrals, LookingUpDetails details, LeavingReceipts leaving, Clock clock) {
        this.referrals = referrals;
        this.details = details;
        this.leaving = leaving;
        this.clock = clock;
    }

    public Optional<CounselorsView> one(
            OrganizationId organization, PersonId counselor, ReferralId id) {
        var found = referrals.ofCounselor(organization, counselor, id).map(List::of);
        var bands = details.ask(found.orElse(List.of()), Moments.now(clock));
        return leaving.one(organization, counselor, id, bands);
    }

    public Slice<CounselorsView> some(
            OrganizationId organization, PersonId counselor, long offset, int size) {
        var found = referrals.ofCounselor(organization, counselor, offset, size);
        var bands = details.ask(found, Moments.now(clock));
        return leaving.some(organization, counselor, offset, size, bands);
    }
}
