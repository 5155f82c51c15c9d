package org.safetynets.referrals.practice.domain;

import org.safetynets.platform.kernel.Refusal;

/**
 * There is no room for another one.
 *
 * @param most how many there may be
 */
public record PracticeIsFull(int most) implements Refusal {}
