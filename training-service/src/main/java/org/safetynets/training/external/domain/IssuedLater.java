package org.safetynets.training.external.domain;

import java.time.LocalDate;
import org.safetynets.platform.kernel.Refusal;

/** A certificate cannot be issued on a day to come. */
public record IssuedLater(LocalDate issuedOn) implements Refusal {}
