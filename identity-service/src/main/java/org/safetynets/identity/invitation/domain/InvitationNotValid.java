package org.safetynets.identity.invitation.domain;

import org.safetynets.platform.kernel.Refusal;

/** The code opens nothing: wrong, used, run out or revoked, which look alike. */
public record InvitationNotValid() implements Refusal {}
