package org.safetynets.gateway.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.safetynets.gateway.GatewaySettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.ReactiveOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AccessToken.TokenType;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/** Prolongs and ends sessions at Keycloak, server to server. */
@Component
public final class KeycloakSessions {

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakSessions.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ClientRegistration registration;
    private final ReactiveOAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest>
            refreshing;
    private final WebClient keycloak;
    private final String endSession;

    KeycloakSessions(
            ClientRegistration registration,
            ReactiveOAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshing,
            WebClient keycloak,
            GatewaySettings settings) {
        this.registration = registration;
        this.refreshing = refreshing;
        this.keycloak = keycloak;
        this.endSession = settings.keycloak().endpoint("logout");
    }

    Mono<Tokens> refresh(Tokens tokens) {
        var access =
                new OAuth2AccessToken(
                        TokenType.BEARER, tokens.access(), Instant.EPOCH, tokens.accessEnds());
        var refresh = new OAuth2RefreshToken(tokens.refresh(), null);
        return refreshing
                .getTokenResponse(new OAuth2RefreshTokenGrantRequest(registration, access, refresh))
                .map(it -> renewed(tokens, it));
    }

    private static Tokens renewed(Tokens before, OAuth2AccessTokenResponse answer) {
        var access = answer.getAccessToken();
        var refresh = answer.getRefreshToken();
        var id = answer.getAdditionalParameters().get("id_token");
        return new Tokens(
                access.getTokenValue(),
                Objects.requireNonNull(access.getExpiresAt()),
                refresh == null ? before.refresh() : refresh.getTokenValue(),
                id instanceof String text ? text : before.id());
    }

    /** Ends the session at Keycloak; completes in any case, because leaving must not fail. */
    public Mono<Void> end(Session session) {
        return end(session.tokens());
    }

    /** Ends the session at Keycloak that these tokens stand on. */
    public Mono<Void> end(Tokens tokens) {
        var form =
                BodyInserters.fromFormData(
                                OAuth2ParameterNames.CLIENT_ID, registration.getClientId())
                        .with(OAuth2ParameterNames.CLIENT_SECRET, registration.getClientSecret())
                        .with(OAuth2ParameterNames.REFRESH_TOKEN, tokens.refresh());
        return keycloak.post()
                .uri(endSession)
                .body(form)
                .retrieve()
                .toBodilessEntity()
                .timeout(PATIENCE)
                .doOnError(it -> LOG.warn("A session stays open at Keycloak: {}", it.toString()))
                .onErrorComplete()
                .then();
    }
}
