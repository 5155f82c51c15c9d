package org.safetynets.platform.sealing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The data keys in use, unwrapped for a short while: one destroyed elsewhere ends here soon. */
final class DataKeys {

    private static final int MOST = 10_000;

    private final KeptKeys kept;
    private final KeyProvider provider;
    private final Clock clock;
    private final Cache<Subject, DataKey> unwrapped;

    DataKeys(
            KeptKeys kept,
            KeyProvider provider,
            Clock clock,
            Duration cachedFor,
            MeterRegistry meters) {
        this.kept = kept;
        this.provider = provider;
        this.clock = clock;
        this.unwrapped =
                Caffeine.newBuilder()
                        .maximumSize(MOST)
                        .expireAfterWrite(cachedFor)
                        .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                        .recordStats()
                        .build();
        CaffeineCacheMetrics.monitor(meters, unwrapped, "nets.keys");
    }

    /** Empty when there is none, or none any more. */
    @SuppressWarnings("NullAway") // the cache takes a null for "nothing to cache"
    Optional<DataKey> find(Subject subject) {
        return Optional.ofNullable(unwrapped.get(subject, this::unwrap));
    }

    /** As {@link #find}, past what is cached: another instance may have renewed it. */
    Optional<DataKey> findAnew(Subject subject) {
        forget(subject);
        return find(subject);
    }

    /** Makes one where there is none yet; empty when it is destroyed. */
    @SuppressWarnings("NullAway") // as above
    Optional<DataKey> findOrMake(Subject subject) {
        return Optional.ofNullable(unwrapped.get(subject, this::unwrapOrMake));
    }

    void forget(Subject subject) {
        unwrapped.invalidate(subject);
    }

    private @Nullable DataKey unwrap(Subject subject) {
        return kept.find(subject).flatMap(this::unwrap).orElse(null);
    }

    private @Nullable DataKey unwrapOrMake(Subject subject) {
        return kept.find(subject).or(() -> make(subject)).flatMap(this::unwrap).orElse(null);
    }

    private Optional<DataKey> unwrap(KeptKey key) {
        return key.wrapped().map(provider::unwrap).map(DataKey::restore);
    }

    /** Reads back what is kept, since another instance may have made one at the same moment. */
    private Optional<KeptKey> make(Subject subject) {
        var wrapped = provider.wrap(DataKey.generate().bytes());
        kept.addUnlessThere(KeptKey.first(subject, wrapped, clock.instant()));
        var first = kept.find(subject);
        if (first.isEmpty()) { // never to be taken for a destroyed one, for which nothing is kept
            throw new IllegalStateException("a data key that was kept is not there");
        }
        return first;
    }
}
