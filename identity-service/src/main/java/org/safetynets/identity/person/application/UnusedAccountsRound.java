package org.safetynets.identity.person.application;

import java.time.Duration;
import org.safetynets.platform.persistence.Leases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for unused accounts now and then, in one instance at a time. */
@Component
class UnusedAccountsRound {

    private static final Logger LOG = LoggerFactory.getLogger(UnusedAccountsRound.class);
    private static final Duration TERM = Duration.ofMinutes(50);

    private final LettingGoOfUnusedAccounts unused;
    private final Leases leases;

    UnusedAccountsRound(LettingGoOfUnusedAccounts unused, Leases leases) {
        this.unused = unused;
        this.leases = leases;
    }

    @Scheduled(
            initialDelayString = "${nets.identity.unused-first:PT5M}",
            fixedDelayString = "${nets.identity.unused-every:PT1H}")
    void go() {
        if (leases.acquire("unused-accounts", TERM).isEmpty()) {
            return;
        }
        for (var person : unused.due()) {
            try {
                unused.consider(person);
            } catch (RuntimeException e) {
                LOG.warn("An unused account waits for the next round: {}", e.toString());
            }
        }
    }
}
