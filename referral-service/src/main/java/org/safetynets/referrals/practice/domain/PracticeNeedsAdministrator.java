package org.safetynets.referrals.practice.domain;

import org.safetynets.platform.kernel.Refusal;

/** Somebody has to decide for the practice. */
public record PracticeNeedsAdministrator() implements Refusal {}
