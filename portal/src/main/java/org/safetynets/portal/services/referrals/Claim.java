package org.safetynets.portal.services.referrals;

import org.jspecify.annotations.Nullable;

/**
 * A partner brings a code, and says what the counselor may learn.
 *
 * @param doNotContact that they want to be asked nothing; null where what the counselor wished for
 *     them is to hold
 */
public record Claim(String code, String dial, @Nullable Boolean doNotContact) {}
