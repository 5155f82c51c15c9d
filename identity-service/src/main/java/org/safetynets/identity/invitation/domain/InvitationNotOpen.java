package org.safetynets.identity.invitation.domain;

import org.safetynets.platform.kernel.Refusal;

/** The invitation was accepted, was revoked or ran out. */
public record InvitationNotOpen() implements Refusal {}
