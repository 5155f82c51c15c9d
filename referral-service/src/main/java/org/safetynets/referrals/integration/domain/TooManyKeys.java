package org.safetynets.referrals.integration.domain;

import org.safetynets.platform.kernel.Refusal;

/**
 * A system needs two keys at a time while one replaces the other.
 *
 * @param most how many may hold at once
 */
public record TooManyKeys(int most) implements Refusal {}
