package org.safetynets.identity.invitation.application;

import java.time.Clock;
import org.safetynets.identity.invitation.domain.Invitations;
import org.safetynets.platform.persistence.StaleVersionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Closes invitations whose time is over, so that whom they were for is forgotten. Using one does
 * not wait for it: that asks the clock. Several instances may do it at once.
 */
@Component
class ExpiringInvitations {

    private static final Logger LOG = LoggerFactory.getLogger(ExpiringInvitations.class);
    private static final int AT_ONCE = 100;

    private final Invitations invitations;
    private final KeepingInvitations keeping;
    private final Clock clock;

    ExpiringInvitations(Invitations invitations, KeepingInvitations keeping, Clock clock) {
        this.invitations = invitations;
        this.keeping = keeping;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${nets.identity.invitations-expire-every:PT1M}")
    void expire() {
        for (var invitation : invitations.ranOut(clock.instant(), AT_ONCE)) {
            try {
                keeping.expire(invitation.id());
            } catch (StaleVersionException e) {
                LOG.debug("Another instance was quicker", e);
            }
        }
    }
}
