package org.safetynets.gateway.guard;

import java.util.List;
import java.util.Objects;
import org.safetynets.gateway.GatewaySettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusReactiveJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.web.reactive.function.client.WebClient;

/** What an access token must be: from our realm, for our services, signed, and not over. */
@Configuration(proxyBeanMethods = false)
class AccessTokenRules {

    private static final String AUDIENCE = "safety-nets";

    /** Keys are fetched when the first token comes, so that Keycloak may start after us. */
    @Bean
    ReactiveJwtDecoder accessTokenDecoder(GatewaySettings settings, WebClient keycloak) {
        var decoder =
                NimbusReactiveJwtDecoder.withJwkSetUri(settings.keycloak().endpoint("certs"))
                        .webClient(keycloak)
                        .build();
        OAuth2TokenValidator<Jwt> audience =
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, it -> it != null && it.contains(AUDIENCE));
        OAuth2TokenValidator<Jwt> subject =
                new JwtClaimValidator<>(JwtClaimNames.SUB, Objects::nonNull);
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(
                        JwtValidators.createDefaultWithIssuer(settings.keycloak().issuer()),
                        audience,
                        subject));
        return decoder;
    }
}
