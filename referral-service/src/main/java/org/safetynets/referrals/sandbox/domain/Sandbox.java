package org.safetynets.referrals.sandbox.domain;

import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.practice.domain.PracticeId;
import org.safetynets.referrals.referral.domain.ReferralId;

/**
 * A practice's own sandbox: an organization that does not exist, with one counselor and as many
 * partners as there are referrals, all made up. It follows from the practice, so there is one.
 */
public record Sandbox(PracticeId practice) {

    /** For people to read, wherever the name of an organization stands. */
    public static final String NAME = "Sandbox: made-up data";

    public static final String COUNSELOR = "Sandbox counselor";

    public static boolean is(OrganizationId organization) {
        return Synthetic.is(organization.value());
    }

    public OrganizationId organization() {
        return new OrganizationId(Synthetic.named("organization of " + practice));
    }

    public PersonId counselor() {
        return new PersonId(Synthetic.named("counselor of " + practice));
    }

    /** Whoever the referral is for. */
    public static PersonId partner(ReferralId referral) {
        return new PersonId(Synthetic.named("partner of " + referral));
    }
}
