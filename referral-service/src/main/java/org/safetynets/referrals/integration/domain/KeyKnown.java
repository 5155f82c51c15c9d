package org.safetynets.referrals.integration.domain;

import org.safetynets.platform.kernel.Refusal;

/** Each key of a system has a name (kid) of its own. */
public record KeyKnown() implements Refusal {}
