package org.safetynets.notifications.invitation.domain;

import java.util.UUID;

/**
 * One sending of an invitation, yet to be mailed; whom it is for is not known here.
 *
 * @param sending which one it is, from 1; each is mailed once
 * @param failures how often it did not work yet
 */
public record InvitationMail(UUID invitation, int sending, int failures) {

    /** The same for the same sending, so that a mail server can tell a repetition. */
    public String id() {
        return invitation + "-" + sending;
    }
}
