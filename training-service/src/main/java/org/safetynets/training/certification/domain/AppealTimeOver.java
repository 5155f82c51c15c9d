package org.safetynets.training.certification.domain;

import java.time.Instant;
import org.safetynets.platform.kernel.Refusal;

/** An appeal was possible up to then. */
public record AppealTimeOver(Instant last) implements Refusal {}
