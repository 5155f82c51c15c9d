package org.safetynets.referrals.counselor.domain;

import java.time.LocalDate;
import org.safetynets.platform.kernel.Refusal;

/** A licence does not hold any more. */
public record LicenceExpired(LocalDate expiredOn) implements Refusal {}
