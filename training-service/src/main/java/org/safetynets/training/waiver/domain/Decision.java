package org.safetynets.training.waiver.domain;

import java.time.Instant;
import org.safetynets.platform.kernel.PersonId;

/** What the second of the two decides. */
public record Decision(PersonId by, Instant at, boolean approved) {}
