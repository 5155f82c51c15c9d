package org.safetynets.training.certification.domain;

import java.time.LocalDate;
import org.safetynets.platform.kernel.Refusal;

/** It can be renewed from that day on. */
public record RenewalTooEarly(LocalDate from) implements Refusal {}
