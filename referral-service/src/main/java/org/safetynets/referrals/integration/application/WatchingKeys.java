package org.safetynets.referrals.integration.application;

import java.time.Clock;
import java.util.Optional;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.referrals.integration.domain.Integration;
import org.safetynets.referrals.integration.domain.Integrations;
import org.safetynets.referrals.integration.domain.KeyAddresses;
import org.safetynets.referrals.integration.domain.KeysAt;
import org.safetynets.referrals.referral.application.Moments;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Takes keys out of use that have ended, and asks for those that systems publish themselves. We ask
 * and not Keycloak, since it would follow an address anywhere. Several instances may do it at once.
 */
@Service
public class WatchingKeys {

    private static final int AT_ONCE = 50;

    private final Integrations integrations;
    private final ChangingKeys changing;
    private final KeyAddresses addresses;
    private final Clock clock;

    WatchingKeys(
            Integrations integrations, ChangingKeys changing, KeyAddresses addresses, Clock clock) {
        this.integrations = integrations;
        this.changing = changing;
        this.addresses = addresses;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${nets.integrations.end-keys-every:PT10S}")
    public void end() {
        integrations
                .withEndedKeys(Moments.now(clock), AT_ONCE)
                .forEach(it -> changing.dropEnded(it.id()));
    }

    @Scheduled(fixedDelayString = "${nets.integrations.fetch-keys-every:PT2S}")
    public void fetch() {
        for (var next = next(); next.isPresent(); next = next()) {
            fetch(next.get());
        }
    }

    private Optional<Integration> next() {
        return integrations.takeToFetch(Moments.now(clock));
    }

    private void fetch(Integration integration) {
        var answer = integration.keysAt().map(KeysAt::address).flatMap(addresses::ask);
        try {
            var jwks = answer.orElse("");
            var keys = PublicKeys.read(jwks, integration.keys(), Moments.now(clock));
            changing.fetched(integration.id(), keys);
        } catch (InvalidRequestException e) {
            changing.notFetched(integration.id());
        }
    }
}
