package org.safetynets.platform.security;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;

/**
 * The keys by which access tokens are signed, as the sign-in publishes them.
 *
 * <p>They are fetched when first needed, so that a service starts without it. While it is away, who
 * is signed in goes on: those known stay. When it is there, a key that was taken away is no longer
 * trusted after a few minutes, and a token of a key that is new has them fetched at once, though
 * not as often as somebody invents names of keys.
 */
final class TokenKeys {

    static final Duration KEPT = Duration.ofMinutes(10);

    private static final int PATIENCE_MS = 2_000;
    private static final long SELDOM_MS = 30_000;

    private TokenKeys() {}

    /**
     * @param address where the set of keys is (RFC 7517)
     * @param kept how long they are trusted until they are asked for again
     */
    static JWKSource<SecurityContext> at(String address, Duration kept) {
        try {
            var over = new DefaultResourceRetriever(PATIENCE_MS, PATIENCE_MS);
            return JWKSourceBuilder.create(URI.create(address).toURL(), over)
                    .cache(kept.toMillis(), JWKSourceBuilder.DEFAULT_CACHE_REFRESH_TIMEOUT)
                    .refreshAheadCache(false)
                    .rateLimited(Math.min(SELDOM_MS, kept.toMillis() / 2))
                    .outageTolerantForever()
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("The keys of access tokens have no address", e);
        }
    }
}
