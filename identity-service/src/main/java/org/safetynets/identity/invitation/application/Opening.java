package org.safetynets.identity.invitation.application;

import org.safetynets.identity.invitation.domain.Invitation;
import org.safetynets.platform.kernel.Refusal;

/** What came of bringing a code. */
public sealed interface Opening {

    /** It opens, or has opened, the invitation. */
    record Opened(Invitation invitation) implements Opening {}

    /** A rule says no. */
    record Refused(Refusal reason) implements Opening {}
}
