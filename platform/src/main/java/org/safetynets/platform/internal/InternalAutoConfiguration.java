package org.safetynets.platform.internal;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.web.client.RestClient;

/** Clients for internal APIs, with client credentials and time-outs. */
@AutoConfiguration(
        afterName =
                "org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration")
public class InternalAutoConfiguration {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration READ = Duration.ofSeconds(5);

    @Bean
    ServiceClients serviceClients(
            ClientRegistrationRepository registrations,
            OAuth2AuthorizedClientService authorizedClients,
            Environment environment) {
        var credentials =
                new OAuth2ClientHttpRequestInterceptor(
                        new AuthorizedClientServiceOAuth2AuthorizedClientManager(
                                registrations, authorizedClients));
        credentials.setClientRegistrationIdResolver(request -> "internal");
        var requests =
                new JdkClientHttpRequestFactory(
                        HttpClient.newBuilder().connectTimeout(CONNECT).build());
        requests.setReadTimeout(READ);
        return new ServiceClients(
                RestClient.builder().requestFactory(requests).requestInterceptor(credentials),
                environment);
    }
}
