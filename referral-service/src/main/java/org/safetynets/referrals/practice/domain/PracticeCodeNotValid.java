package org.safetynets.referrals.practice.domain;

import org.safetynets.platform.kernel.Refusal;

/** Unknown, used, withdrawn and run out look alike. */
public record PracticeCodeNotValid() implements Refusal {}
