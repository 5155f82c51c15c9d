package org.safetynets.identity.erasure.application;

import java.time.Clock;
import java.time.Duration;
import org.safetynets.identity.erasure.domain.Erasure;
import org.safetynets.identity.erasure.domain.ErasureRequested;
import org.safetynets.identity.erasure.domain.Erasures;
import org.safetynets.platform.persistence.Leases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Ends the accounts of the erased: at once after the request, and again until it worked, so that
 * Keycloak being away delays an end and loses none. And looks at deadlines.
 */
@Component
public class EndingAccounts {

    private static final Logger LOG = LoggerFactory.getLogger(EndingAccounts.class);
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final int AT_ONCE = 20;

    private final Erasures erasures;
    private final Accounts accounts;
    private final CollectingReceipts collecting;
    private final Leases leases;
    private final Clock clock;

    EndingAccounts(
            Erasures erasures,
            Accounts accounts,
            CollectingReceipts collecting,
            Leases leases,
            Clock clock) {
        this.erasures = erasures;
        this.accounts = accounts;
        this.collecting = collecting;
        this.leases = leases;
        this.clock = clock;
    }

    /** Not in the request itself: Keycloak may take its time. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(ErasureRequested event) {
        Thread.ofVirtual().name("end-account").start(() -> end(event.erasure()));
    }

    /** Takes up what is left, in one instance at a time; twice would do no harm. */
    @Scheduled(
            initialDelayString = "${nets.erasure.sweep:5s}",
            fixedDelayString = "${nets.erasure.sweep:5s}")
    public void sweep() {
        if (leases.acquire("erasures", LEASE).isEmpty()) {
            return;
        }
        erasures.withAccount(AT_ONCE).forEach(this::end);
        erasures.due(clock.instant(), AT_ONCE).forEach(it -> collecting.check(it.id()));
    }

    private void end(Erasure erasure) {
        try {
            accounts.end(erasure.person());
            collecting.accountGone(erasure.id());
        } catch (RuntimeException e) {
            LOG.warn("An erased person's account will be tried again: {}", e.toString());
        }
    }
}
