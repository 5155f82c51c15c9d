package org.safetynets.referrals.counselor.domain;

import java.time.LocalDate;
import org.safetynets.platform.kernel.Refusal;

/** The next check has to be sooner, or later than today. */
public record RecheckTooLate(LocalDate latest) implements Refusal {}
