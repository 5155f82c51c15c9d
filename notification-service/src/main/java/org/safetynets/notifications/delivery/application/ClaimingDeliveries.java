package org.safetynets.notifications.delivery.application;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.safetynets.notifications.card.domain.Channel;
import org.safetynets.notifications.delivery.domain.Deliveries;
import org.safetynets.notifications.delivery.domain.Deliveries.Claim;
import org.safetynets.platform.persistence.Together;
import org.springframework.stereotype.Component;

/** Hands out what is due: to the workers that ask at the same moment, several in one trip. */
@Component
class ClaimingDeliveries {

    /** Longer than a provider may take for one message, all its time-outs together. */
    static final Duration LEASE = Duration.ofMinutes(2);

    /** More than there are workers. */
    private static final int MOST = 100;

    private final Map<Channel, Together<Channel, Optional<Claim>>> lanes =
            new EnumMap<>(Channel.class);

    ClaimingDeliveries(Deliveries deliveries, Clock clock) {
        for (var channel : Channel.values()) {
            lanes.put(
                    channel,
                    new Together<>(
                            MOST,
                            askers ->
                                    handedOut(
                                            askers.size(),
                                            deliveries.claimDue(
                                                    channel,
                                                    clock.instant(),
                                                    LEASE,
                                                    askers.size()))));
        }
    }

    /** The one that is due for longest; empty when none is. */
    Optional<Claim> next(Channel channel) {
        return Objects.requireNonNull(lanes.get(channel)).ask(channel);
    }

    private static List<Optional<Claim>> handedOut(int askers, List<Claim> claims) {
        return IntStream.range(0, askers)
                .mapToObj(
                        it ->
                                it < claims.size()
                                        ? Optional.of(claims.get(it))
                                        : Optional.<Claim>empty())
                .toList();
    }
}
