package org.safetynets.training.observation.domain;

import java.time.LocalDate;
import org.safetynets.platform.kernel.Refusal;

/** Nobody has seen a meeting that is still to come. */
public record MeetingToCome(LocalDate heldOn) implements Refusal {}
