package org.safetynets.gateway.signin;

import java.util.List;
import java.util.Map;
import org.safetynets.gateway.GatewaySettings;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;

/** What a logout token must be (OpenID Connect Back-Channel Logout 1.0, section 2.6). */
@Component
final class LogoutTokens {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private static final String TYPE = "logout+jwt";

    private final ReactiveJwtDecoder decoder;

    LogoutTokens(GatewaySettings settings, WebClient keycloak) {
        var nimbus =
                NimbusReactiveJwtDecoder.withJwkSetUri(settings.keycloak().endpoint("certs"))
                        .webClient(keycloak)
                        // The rules below look at the type.
                        .validateType(false)
                        .build();
        OAuth2TokenValidator<Jwt> rules = it -> check(it, settings.keycloak().clientId());
        nimbus.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(
                        new JwtTypeValidator(TYPE),
                        new JwtTimestampValidator(),
                        new JwtIssuerValidator(settings.keycloak().issuer()),
                        rules));
        this.decoder = nimbus;
    }

    ReactiveJwtDecoder decoder() {
        return decoder;
    }

    static OAuth2TokenValidatorResult check(Jwt token, String clientId) {
        var events = token.getClaims().get("events");
        var isLogout = events instanceof Map<?, ?> map && map.containsKey(EVENT);
        var audience = token.getAudience();
        var isOurs = (audience == null ? List.of() : audience).contains(clientId);
        var namesSomebody = token.getClaimAsString("sid") != null || token.getSubject() != null;
        return isLogout && isOurs && namesSomebody && !token.hasClaim("nonce")
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(
                        new OAuth2Error("invalid_token", "Not a logout token for us", null));
    }
}
