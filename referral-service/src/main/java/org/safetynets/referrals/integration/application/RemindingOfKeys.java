package org.safetynets.referrals.integration.application;

import java.time.Clock;
import org.safetynets.referrals.integration.domain.Integrations;
import org.safetynets.referrals.referral.application.Moments;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has whoever keeps a system told before its last key ends. When it is due stands with the system,
 * so a restart loses none; several instances may look at once, since a system's version lets only
 * one of them through.
 */
@Service
public class RemindingOfKeys {

    private static final int AT_ONCE = 50;

    private final Integrations integrations;
    private final IntegrationBook book;
    private final Clock clock;

    RemindingOfKeys(Integrations integrations, IntegrationBook book, Clock clock) {
        this.integrations = integrations;
        this.book = book;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${nets.integrations.remind-every:PT1M}")
    @Transactional
    public void remind() {
        var now = Moments.now(clock);
        integrations.toRemind(now, AT_ONCE).forEach(it -> it.remind(now).ifPresent(book::enter));
    }
}
