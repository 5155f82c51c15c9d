package org.safetynets.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * Checks a token's signature when it comes for the first time, and its rules each time.
 *
 * <p>Somebody's token comes with each of their requests for five minutes, and its signature stays
 * right. Times are rules: no token counts for longer by being known.
 */
final class KnownTokens implements JwtDecoder {

    /** A key that was taken away is trusted so much longer for a token known than for others. */
    private static final Duration KNOWN = Duration.ofMinutes(1);

    private static final int MOST = 2_000;

    private final JwtDecoder signatures;
    private final OAuth2TokenValidator<Jwt> rules;
    private final Cache<String, Jwt> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KNOWN).build();

    /**
     * @param signatures checks signatures, and nothing that changes with time
     */
    KnownTokens(JwtDecoder signatures, OAuth2TokenValidator<Jwt> rules) {
        this.signatures = signatures;
        this.rules = rules;
    }

    @Override
    public Jwt decode(String token) {
        var before = known.getIfPresent(token);
        var jwt = before == null ? signatures.decode(token) : before;
        var result = rules.validate(jwt);
        if (result.hasErrors()) {
            var errors = result.getErrors();
            var first = errors.iterator().next();
            throw new JwtValidationException(String.valueOf(first.getDescription()), errors);
        }
        if (before == null) {
            known.put(token, jwt);
        }
        return jwt;
    }
}
