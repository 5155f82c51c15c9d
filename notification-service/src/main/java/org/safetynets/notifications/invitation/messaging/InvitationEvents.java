package org.safetynets.notifications.invitation.messaging;

import java.time.Clock;
import org.safetynets.contracts.InvitationIssuedV1;
import org.safetynets.contracts.InvitationIssuedV1.Channel;
import org.safetynets.contracts.InvitationIssuedV1.Status;
import org.safetynets.notifications.invitation.domain.InvitationMails;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.springframework.stereotype.Component;

/** Asks for each sending of an open invitation to be mailed, unless it is handed over on paper. */
@Component
final class InvitationEvents implements EventConsumer<InvitationIssuedV1> {

    private final InvitationMails mails;
    private final Clock clock;

    InvitationEvents(InvitationMails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    @Override
    public Class<InvitationIssuedV1> eventType() {
        return InvitationIssuedV1.class;
    }

    @Override
    public void on(InvitationIssuedV1 event, EventContext context) {
        if (event.status() == Status.OPEN && event.channel() == Channel.EMAIL) {
            mails.ask(event.invitationId(), event.sending(), clock.instant());
        }
    }
}
