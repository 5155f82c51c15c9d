package org.safetynets.training.certification.domain;

import java.time.LocalDate;
import org.safetynets.platform.kernel.Refusal;

/** Its last day has passed; what comes next is a new certification. */
public record CertificationExpired(LocalDate through) implements Refusal {}
