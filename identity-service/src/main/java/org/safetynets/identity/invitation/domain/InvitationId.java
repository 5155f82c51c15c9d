package org.safetynets.identity.invitation.domain;

import java.util.UUID;

/** Id of an invitation. */
public record InvitationId(UUID value) {}
