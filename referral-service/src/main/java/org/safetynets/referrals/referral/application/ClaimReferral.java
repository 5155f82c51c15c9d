package org.safetynets.referrals.referral.application;

import java.util.Optional;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.referral.domain.Dial;

/**
 * A partner's command to claim the referral whose code they were handed.
 *
 * @param doNotContact whether they want to be asked nothing about it; what the counselor wished
 *     when they do not say
 */
public record ClaimReferral(
        PersonId by, String typedCode, Dial dial, Optional<Boolean> doNotContact) {}
