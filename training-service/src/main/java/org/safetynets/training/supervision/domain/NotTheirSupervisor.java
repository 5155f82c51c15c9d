package org.safetynets.training.supervision.domain;

import java.util.UUID;
import org.safetynets.platform.kernel.Refusal;

/** Only whoever supervises a facilitator that day plans sessions with them. */
public record NotTheirSupervisor(UUID facilitatorId) implements Refusal {}
