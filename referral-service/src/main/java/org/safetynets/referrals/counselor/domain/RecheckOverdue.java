package org.safetynets.referrals.counselor.domain;

import org.safetynets.platform.kernel.Refusal;

/** The last check holds no longer. */
public record RecheckOverdue() implements Refusal {}
