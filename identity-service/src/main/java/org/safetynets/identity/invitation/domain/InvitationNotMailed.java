package org.safetynets.identity.invitation.domain;

import org.safetynets.platform.kernel.Refusal;

/** The code was handed over on paper, so there is nothing to send again. */
public record InvitationNotMailed() implements Refusal {}
