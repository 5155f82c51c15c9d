package org.safetynets.training.observation.domain;

import java.util.UUID;
import org.safetynets.platform.kernel.Refusal;

/** The same person observes this meeting already. */
public record AlreadyObserved(UUID observationId) implements Refusal {}
