package org.safetynets.portal.services.practices;

import java.time.Instant;
import java.util.UUID;

/** A code that lets one counselor in; it is told this once. */
public record Invited(UUID invitationId, String code, Instant endsAt) {}
