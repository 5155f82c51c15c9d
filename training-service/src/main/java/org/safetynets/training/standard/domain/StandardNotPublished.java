package org.safetynets.training.standard.domain;

import java.util.UUID;
import org.safetynets.platform.kernel.Refusal;

/** Nobody trains to a standard that may still change, or to one that does not exist. */
public record StandardNotPublished(UUID standardId) implements Refusal {}
