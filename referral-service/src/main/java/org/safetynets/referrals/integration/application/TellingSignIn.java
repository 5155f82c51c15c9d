package org.safetynets.referrals.integration.application;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.safetynets.platform.persistence.Leases;
import org.safetynets.referrals.integration.domain.Integration;
import org.safetynets.referrals.integration.domain.Integrations;
import org.safetynets.referrals.integration.domain.SignInList;
import org.safetynets.referrals.integration.domain.SignInList.Entry;
import org.safetynets.referrals.integration.domain.SystemSignIn;
import org.safetynets.referrals.referral.application.Moments;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Has the sign-in match what is stored, one system after the other, however long that is away.
 * Several instances may do it at once: each entry is taken by one of them, and one that dies leaves
 * it to the others.
 */
@Service
public class TellingSignIn {

    private static final Logger LOG = LoggerFactory.getLogger(TellingSignIn.class);
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration TERM = Duration.ofMinutes(50);

    private final SignInList list;
    private final Integrations integrations;
    private final SystemSignIn signIn;
    private final SettlingSignIn settling;
    private final Leases leases;
    private final Clock clock;

    TellingSignIn(
            SignInList list,
            Integrations integrations,
            SystemSignIn signIn,
            SettlingSignIn settling,
            Leases leases,
            Clock clock) {
        this.list = list;
        this.integrations = integrations;
        this.signIn = signIn;
        this.settling = settling;
        this.leases = leases;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${nets.integrations.tell-every:PT1S}")
    public void tell() {
        for (var entry = due(); entry.isPresent(); entry = due()) {
            attempt(entry.get());
        }
    }

    /** Every system once more, since somebody may have changed it at Keycloak by hand. */
    @Scheduled(
            initialDelayString = "${nets.integrations.reconcile-first:PT10M}",
            fixedDelayString = "${nets.integrations.reconcile-every:PT1H}")
    public void reconcile() {
        if (leases.acquire("integrations", TERM).isPresent()) {
            integrations.inUse().forEach(it -> list.ask(it, false, Moments.now(clock)));
        }
    }

    private Optional<Entry> due() {
        return list.takeDue(Moments.now(clock));
    }

    private void attempt(Entry entry) {
        try {
            match(entry);
            settling.settle(entry);
        } catch (RuntimeException e) {
            list.again(entry, Moments.now(clock).plus(pause(entry.attempts())));
            // After attempts 1, 2, 4, 8 and so on: a long outage must not fill the log.
            if (Integer.bitCount(entry.attempts()) == 1) {
                LOG.warn(
                        "The sign-in does not have system {} yet (attempt {}): {}",
                        entry.id(),
                        entry.attempts(),
                        e.toString());
            }
        }
    }

    private void match(Entry entry) {
        integrations
                .find(entry.id())
                .filter(it -> !it.isRevoked())
                .ifPresentOrElse(this::keep, () -> signIn.end(entry.id()));
    }

    private void keep(Integration it) {
        signIn.keep(it.id(), it.name(), it.scopes(), it.keysAt(Moments.now(clock)));
    }

    private static Duration pause(int attempts) {
        var doubled = SHORTEST.multipliedBy(1L << Math.min(attempts - 1, 10));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
