package org.safetynets.referrals.integration.domain;

import org.safetynets.platform.kernel.Refusal;

/**
 * Nobody needs that many systems.
 *
 * @param most how many may be in use at once
 */
public record TooManyIntegrations(int most) implements Refusal {}
