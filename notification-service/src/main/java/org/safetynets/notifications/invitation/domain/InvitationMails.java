package org.safetynets.notifications.invitation.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The invitations to mail. */
public interface InvitationMails {

    /** Asks for it to be mailed, unless it was asked for before. */
    void ask(UUID invitation, int sending, Instant now);

    /** Takes one that is due; no other worker gets it before the term is over. */
    Optional<InvitationMail> claim(Instant now, Duration term);

    /** It was mailed, or there is nobody to mail it to any more. */
    void settled(InvitationMail mail);

    /** It did not work; it is due again then. */
    void failed(InvitationMail mail, Instant dueAt);
}
