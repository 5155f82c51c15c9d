package org.safetynets.identity.invitation.domain;

import org.safetynets.platform.kernel.Refusal;

/** What came of doing something with an invitation. */
public sealed interface InvitationResult {

    /** It was done; the event tells of it. */
    record Done(Invitation invitation, InvitationChanged event) implements InvitationResult {}

    /** A rule says no. */
    record Refused(Refusal reason) implements InvitationResult {}
}
