package org.safetynets.gateway.limits;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.safetynets.gateway.GatewaySettings;

/** One bucket of requests for each caller, kept as long as it is not full again. */
final class Buckets {

    private static final int MOST_CALLERS = 50_000;

    private final String name;
    private final String policy;
    private final LoadingCache<String, Bucket> buckets;

    Buckets(String name, GatewaySettings.Limit limit) {
        this.name = '"' + name + '"';
        var window = Math.max(1, limit.burst() / limit.perSecond());
        this.policy = this.name + ";q=" + limit.burst() + ";w=" + window;
        // A bucket nobody touched for this long is full, so forgetting it changes nothing.
        this.buckets =
                Caffeine.newBuilder()
                        .maximumSize(MOST_CALLERS)
                        .expireAfterAccess(Duration.ofSeconds(window + 1L))
                        .build(key -> full(limit));
    }

    ConsumptionProbe take(String key) {
        return buckets.get(key).tryConsumeAndReturnRemaining(1);
    }

    /** The RateLimit-Policy header: quota and window in seconds. */
    String policy() {
        return policy;
    }

    /** The RateLimit header: what remains, and the seconds until all is there again. */
    String state(long remaining, long reset) {
        return name + ";r=" + remaining + ";t=" + reset;
    }

    private static Bucket full(GatewaySettings.Limit limit) {
        return Bucket.builder()
                .addLimit(
                        it ->
                                it.capacity(limit.burst())
                                        .refillGreedy(limit.perSecond(), Duration.ofSeconds(1)))
                .build();
    }
}
