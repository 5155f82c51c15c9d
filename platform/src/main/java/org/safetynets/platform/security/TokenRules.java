package org.safetynets.platform.security;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;

/** What an access token must say, beside its signature, to be taken. */
public final class TokenRules {

    /** A role that was taken acts for the five minutes of a token, not for six by our grace. */
    private static final Duration NO_SECOND_LONGER = Duration.ZERO;

    private TokenRules() {}

    /** Issuer, audience, times, and a subject that is a person's or service's id. */
    public static OAuth2TokenValidator<Jwt> validator(String issuer, String audience) {
        return new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithValidators(
                        List.<OAuth2TokenValidator<Jwt>>of(
                                new JwtTimestampValidator(NO_SECOND_LONGER),
                                new JwtIssuerValidator(issuer))),
                new JwtClaimValidator<List<String>>(
                        "aud", it -> it != null && it.contains(audience)),
                TokenRules::subjectIsAnId);
    }

    private static OAuth2TokenValidatorResult subjectIsAnId(Jwt token) {
        try {
            UUID.fromString(String.valueOf(token.getSubject()));
            return OAuth2TokenValidatorResult.success();
        } catch (IllegalArgumentException e) {
            return OAuth2TokenValidatorResult.failure(
                    new OAuth2Error("invalid_token", "The subject is not an id", null));
        }
    }
}
