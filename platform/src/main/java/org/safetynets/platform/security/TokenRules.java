package org.safetynets.platform.security;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.safetynets.contracts.ServiceAccess;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;

/** What an access token must say, beside its signature, to be taken. */
public final class TokenRules {

    /** A role that was taken acts for the five minutes of a token, not for six by our grace. */
    private static final Duration NO_SECOND_LONGER = Duration.ZERO;

    private TokenRules() {}

    /**
     * Issuer, audience, times, and a subject that is a person's or service's id.
     *
     * @param people the audience of tokens of people and of systems, the same for the whole suite
     * @param service the audience of tokens by which other services call this one, its own name
     */
    public static OAuth2TokenValidator<Jwt> validator(
            String issuer, String people, String service) {
        return new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithValidators(
                        List.<OAuth2TokenValidator<Jwt>>of(
                                new JwtTimestampValidator(NO_SECOND_LONGER),
                                new JwtIssuerValidator(issuer))),
                token -> isFor(token, people, service),
                TokenRules::subjectIsAnId);
    }

    /** A service's token is for one other service; nobody else has one of that kind. */
    private static OAuth2TokenValidatorResult isFor(Jwt token, String people, String service) {
        var client = token.getClaimAsString("azp");
        var wanted = client != null && ServiceAccess.isOwnAccount(client) ? service : people;
        return Objects.requireNonNullElse(token.getAudience(), List.of()).contains(wanted)
                ? OAuth2TokenValidatorResult.success()
                : refused("The token is for somebody else");
    }

    private static OAuth2TokenValidatorResult subjectIsAnId(Jwt token) {
        try {
            UUID.fromString(String.valueOf(token.getSubject()));
            return OAuth2TokenValidatorResult.success();
        } catch (IllegalArgumentException e) {
            return refused("The subject is not an id");
        }
    }

    private static OAuth2TokenValidatorResult refused(String reason) {
        return OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", reason, null));
    }
}
