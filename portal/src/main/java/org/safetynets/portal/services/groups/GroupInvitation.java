package org.safetynets.portal.services.groups;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation into a group, which nobody has used yet.
 *
 * @param code told once, when it is made
 */
public record GroupInvitation(
        UUID invitationId, UUID madeBy, Instant madeAt, Instant expiresAt, @Nullable String code) {}
