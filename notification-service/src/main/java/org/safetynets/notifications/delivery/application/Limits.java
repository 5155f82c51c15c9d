package org.safetynets.notifications.delivery.application;

import io.github.bucket4j.Bucket;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.safetynets.notifications.card.domain.Channel;
import org.springframework.stereotype.Component;

/**
 * Keeps a provider from being asked faster than it agreed to, and from being asked at all while it
 * is down. One of each for every channel, so that one that hangs holds up no other.
 */
@Component
class Limits {

    private final Map<Channel, CircuitBreaker> breakers = new EnumMap<>(Channel.class);
    private final Map<Channel, Bucket> buckets = new EnumMap<>(Channel.class);

    Limits(SendingSettings settings) {
        for (var channel : Channel.values()) {
            var breaker = breaker(channel, settings.breakFor());
            breakers.put(channel, breaker);
            var rate = settings.perSecond(channel);
            buckets.put(
                    channel,
                    Bucket.builder()
                            .addLimit(
                                    it ->
                                            it.capacity(rate)
                                                    .refillGreedy(rate, Duration.ofSeconds(1)))
                            .build());
        }
    }

    private static CircuitBreaker breaker(Channel channel, Duration breakFor) {
        return CircuitBreaker.of(
                channel.name(),
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(20)
                        .minimumNumberOfCalls(10)
                        .failureRateThreshold(80)
                        .waitDurationInOpenState(breakFor)
                        .permittedNumberOfCallsInHalfOpenState(2)
                        .automaticTransitionFromOpenToHalfOpenEnabled(false)
                        .build());
    }

    /** Whether the channel may be tried now; to be answered by one of the methods below. */
    boolean open(Channel channel) {
        return of(channel).tryAcquirePermission();
    }

    /** There was nothing to send. */
    void unused(Channel channel) {
        of(channel).releasePermission();
    }

    void works(Channel channel) {
        of(channel).onSuccess(0, TimeUnit.NANOSECONDS);
    }

    void fails(Channel channel) {
        of(channel).onError(0, TimeUnit.NANOSECONDS, new ChannelFails());
    }

    /** Waits for the channel's turn. */
    void await(Channel channel) {
        try {
            bucket(channel).asBlocking().consume(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private CircuitBreaker of(Channel channel) {
        return java.util.Objects.requireNonNull(breakers.get(channel));
    }

    private Bucket bucket(Channel channel) {
        return java.util.Objects.requireNonNull(buckets.get(channel));
    }

    /** Says no more than that. */
    private static final class ChannelFails extends RuntimeException {
        private static final long serialVersionUID = 1;

        ChannelFails() {
            super("cannot be taken now", null, false, false);
        }
    }
}
