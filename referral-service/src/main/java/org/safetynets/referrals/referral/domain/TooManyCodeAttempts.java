package org.safetynets.referrals.referral.domain;

import java.time.Instant;
import org.safetynets.platform.kernel.Refusal;

/** The caller has tried too many codes of late. */
public record TooManyCodeAttempts(Instant tryAgainAt) implements Refusal {}
