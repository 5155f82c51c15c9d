package org.safetynets.gateway.signin;

import java.net.URI;
import org.safetynets.gateway.edge.OwnPaths;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HttpBasicSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.LogoutSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.RequestCacheSpec;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Spring Security leads browsers through OpenID Connect (state, nonce, PKCE, id token) and its
 * firewall looks at every request. What follows from a sign-in is kept by {@code sessions}.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SignIn {

    static final String KEYCLOAK = "keycloak";

    private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);

    @Bean
    SecurityWebFilterChain signInChain(
            ServerHttpSecurity http,
            SignInRequests requests,
            SignInsUnderWay underWay,
            SessionBeginning beginning) {
        return http.securityMatcher(SignIn::matches)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .requestCache(RequestCacheSpec::disable)
                // Nothing here changes state by itself; the same-origin check covers the rest.
                .csrf(CsrfSpec::disable)
                .logout(LogoutSpec::disable)
                .httpBasic(HttpBasicSpec::disable)
                .headers(HeaderSpec::disable)
                .oauth2Login(
                        login ->
                                login.loginPage("/login")
                                        .securityContextRepository(
                                                NoOpServerSecurityContextRepository.getInstance())
                                        .authorizationRequestResolver(requests)
                                        .authorizationRequestRepository(underWay)
                                        .authorizedClientRepository(beginning)
                                        .authenticationSuccessHandler(
                                                (at, who) -> redirect(at, returnTo(at)))
                                        .authenticationFailureHandler(
                                                (at, why) -> {
                                                    LOG.info(
                                                            "A sign-in failed: {}",
                                                            why.getMessage());
                                                    return redirect(at, "/");
                                                }))
                .build();
    }

    private static Mono<MatchResult> matches(ServerWebExchange exchange) {
        return OwnPaths.isSignIn(exchange.getRequest())
                ? MatchResult.match()
                : MatchResult.notMatch();
    }

    /** Measuring each of its filters would cost every request more than the filters do. */
    @Bean
    SecurityObservationSettings noObservations() {
        return SecurityObservationSettings.noObservations();
    }

    private static String returnTo(WebFilterExchange at) {
        return at.getExchange().getAttributeOrDefault(SignInRequests.RETURN_TO, ReturnPath.DEFAULT);
    }

    private static Mono<Void> redirect(WebFilterExchange at, String path) {
        ServerWebExchange exchange = at.getExchange();
        exchange.getResponse().setStatusCode(HttpStatus.SEE_OTHER);
        exchange.getResponse().getHeaders().setLocation(URI.create(path));
        exchange.getResponse().getHeaders().setCacheControl("no-store");
        return exchange.getResponse().setComplete();
    }
}
