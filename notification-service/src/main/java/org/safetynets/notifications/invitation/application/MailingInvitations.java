package org.safetynets.notifications.invitation.application;

import java.time.Clock;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.safetynets.notifications.card.domain.EmailAddress;
import org.safetynets.notifications.delivery.application.PostOffice;
import org.safetynets.notifications.delivery.domain.Backoff;
import org.safetynets.notifications.invitation.application.InvitedPeople.Invited;
import org.safetynets.notifications.invitation.domain.InvitationMail;
import org.safetynets.notifications.invitation.domain.InvitationMails;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Mails invitations. Whom one is for is asked when it goes, and kept nowhere; what cannot go now
 * comes back for as long as the invitation is open.
 */
@Service
class MailingInvitations {

    private static final Logger LOG = LoggerFactory.getLogger(MailingInvitations.class);
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final InvitationMails mails;
    private final InvitedPeople people;
    private final InvitationWriter writer;
    private final PostOffice office;
    private final Backoff backoff;
    private final Clock clock;

    MailingInvitations(
            InvitationMails mails,
            InvitedPeople people,
            InvitationWriter writer,
            PostOffice office,
            Backoff backoff,
            Clock clock) {
        this.mails = mails;
        this.people = people;
        this.writer = writer;
        this.office = office;
        this.backoff = backoff;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${nets.mail.invitations-every:PT1S}")
    void mailAll() {
        var next = mails.claim(clock.instant(), LEASE);
        while (next.isPresent()) {
            mail(next.get());
            next = mails.claim(clock.instant(), LEASE);
        }
    }

    private void mail(InvitationMail mail) {
        try {
            var invited = people.find(mail.invitation());
            if (invited.isEmpty() || isOut(mail, invited.get())) {
                mails.settled(mail);
            } else {
                later(mail);
            }
        } catch (RuntimeException e) {
            // the kind only: a message may hold an address
            LOG.warn("An invitation cannot be mailed now: {}", e.getClass().getSimpleName());
            later(mail);
        }
    }

    private boolean isOut(InvitationMail mail, Invited invited) {
        var to = EmailAddress.parse(invited.address());
        return to.isEmpty()
                || switch (office.send(writer.write(mail.id(), to.get(), invited))) {
                    case TAKEN, REFUSED -> true;
                    case TRY_LATER -> false;
                };
    }

    private void later(InvitationMail mail) {
        var pause = backoff.pause(mail.failures(), RandomGenerator.getDefault());
        mails.failed(mail, clock.instant().plus(pause));
    }
}
