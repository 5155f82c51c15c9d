package org.safetynets.portal.services.groups;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation into a group.
 *
 * @param madeBy missing when they were erased
 * @param used whether somebody has it; who is told nobody
 * @param code told once, when it is made
 */
public record GroupInvitation(
        UUID invitationId,
        @Nullable UUID madeBy,
        Instant madeAt,
        Instant expiresAt,
        boolean used,
        @Nullable String code) {}
