package org.safetynets.portal.services.groups;

import java.time.Instant;
import java.util.UUID;

/** Who accepted which version of a charter. */
public record Acceptance(UUID personId, int version, Instant at) {}
