package org.safetynets.gateway.signin;

import java.time.Duration;
import org.safetynets.gateway.GatewaySettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.ReactiveOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;

/** The gateway as a client of Keycloak; endpoints are spelled out so that it need not be up yet. */
@Configuration(proxyBeanMethods = false)
class KeycloakClient {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean
    ClientRegistration keycloakRegistration(GatewaySettings settings) {
        var keycloak = settings.keycloak();
        return ClientRegistration.withRegistrationId(SignIn.KEYCLOAK)
                .clientId(keycloak.clientId())
                .clientSecret(keycloak.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(settings.publicUrl() + "/login/oauth2/code/" + SignIn.KEYCLOAK)
                .scope("openid", "organization:*")
                .issuerUri(keycloak.issuer())
                .authorizationUri(keycloak.browserEndpoint("auth"))
                .tokenUri(keycloak.endpoint("token"))
                .jwkSetUri(keycloak.endpoint("certs"))
                .userNameAttributeName("sub")
                .build();
    }

    @Bean
    ReactiveClientRegistrationRepository clients(ClientRegistration keycloak) {
        return new InMemoryReactiveClientRegistrationRepository(keycloak);
    }

    @Bean
    WebClient keycloak() {
        var http = HttpClient.create().responseTimeout(PATIENCE);
        return WebClient.builder().clientConnector(new ReactorClientHttpConnector(http)).build();
    }

    @Bean
    ReactiveOAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codes(
            WebClient keycloak) {
        var client = new WebClientReactiveAuthorizationCodeTokenResponseClient();
        client.setWebClient(keycloak);
        return client;
    }

    @Bean
    ReactiveOAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshing(
            WebClient keycloak) {
        var client = new WebClientReactiveRefreshTokenTokenResponseClient();
        client.setWebClient(keycloak);
        return client;
    }
}
