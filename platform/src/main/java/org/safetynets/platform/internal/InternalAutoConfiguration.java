package org.safetynets.platform.internal;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.tracing.Spans;
import org.safetynets.tracing.Trace;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Clients for internal APIs, with client credentials and time-outs. */
@AutoConfiguration(
        afterName =
                "org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientAutoConfiguration")
public class InternalAutoConfiguration {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration READ = Duration.ofSeconds(5);

    @Bean
    ServiceClients serviceClients(
            ClientRegistrationRepository registrations, Environment environment) {
        var http = HttpClient.newBuilder().connectTimeout(CONNECT).build();
        var requests = patient(http, READ);
        var called =
                new CalledServices(
                        Objects.requireNonNull(registrations.findByRegistrationId("internal")));
        var kept = new InMemoryOAuth2AuthorizedClientService(called);
        var tokens = tokens(called, kept, requests);
        return new ServiceClients(
                it ->
                        RestClient.builder()
                                .requestFactory(requests)
                                .requestInterceptor(credentials(it, tokens, kept))
                                .requestInterceptor(InternalAutoConfiguration::inTheSameTrace),
                patience -> patient(http, patience),
                environment);
    }

    @Bean
    ServiceAccessCheck serviceAccessCheck(
            @Value("${spring.application.name}") String service,
            List<EventConsumer<?>> consumers,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        return new ServiceAccessCheck(service, consumers, mappings);
    }

    private static OAuth2ClientHttpRequestInterceptor credentials(
            String called,
            OAuth2AuthorizedClientManager tokens,
            OAuth2AuthorizedClientService kept) {
        var credentials = new OAuth2ClientHttpRequestInterceptor(tokens);
        credentials.setClientRegistrationIdResolver(request -> called);
        credentials.setAuthorizationFailureHandler(
                OAuth2ClientHttpRequestInterceptor.authorizationFailureHandler(kept));
        return credentials;
    }

    private static ClientHttpResponse inTheSameTrace(
            HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        var trace = Trace.current();
        if (trace != null) {
            request.getHeaders().set(Spans.HEADER, trace);
        }
        return execution.execute(request, body);
    }

    private static JdkClientHttpRequestFactory patient(HttpClient http, Duration patience) {
        var requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(patience);
        return requests;
    }

    /** Asks for tokens with the same patience as for everything else. */
    private static OAuth2AuthorizedClientManager tokens(
            ClientRegistrationRepository registrations,
            OAuth2AuthorizedClientService authorizedClients,
            JdkClientHttpRequestFactory requests) {
        var answers = new RestClientClientCredentialsTokenResponseClient();
        answers.setRestClient(
                RestClient.builder()
                        .requestFactory(requests)
                        .configureMessageConverters(
                                it ->
                                        it.addCustomConverter(new FormHttpMessageConverter())
                                                .addCustomConverter(
                                                        new OAuth2AccessTokenResponseHttpMessageConverter()))
                        .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                        .build());
        var manager =
                new AuthorizedClientServiceOAuth2AuthorizedClientManager(
                        registrations, authorizedClients);
        manager.setAuthorizedClientProvider(
                OAuth2AuthorizedClientProviderBuilder.builder()
                        .clientCredentials(it -> it.accessTokenResponseClient(answers))
                        .build());
        return manager;
    }
}
