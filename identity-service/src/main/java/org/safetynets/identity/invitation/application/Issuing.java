package org.safetynets.identity.invitation.application;

import org.safetynets.identity.invitation.domain.Invitation;
import org.safetynets.identity.invitation.domain.InvitationCode;
import org.safetynets.platform.kernel.Refusal;

/** What came of issuing an invitation. */
public sealed interface Issuing {

    /**
     * There it is.
     *
     * @param code shown once to whoever hands it over
     */
    record Issued(Invitation invitation, InvitationCode code) implements Issuing {}

    /** A rule says no. */
    record Refused(Refusal reason) implements Issuing {}
}
