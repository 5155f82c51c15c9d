package org.safetynets.portal.layout;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * Pages are shown to whoever the token names; the token is the only credential taken, and the
 * gateway attaches it on the server side after its same-origin check, so that no other site can
 * make a browser send it.
 */
@Configuration(proxyBeanMethods = false)
class SecuritySetup {

    private static final String[] PUBLIC = {
        "/",
        "/safety",
        "/expect",
        "/crisis",
        "/help",
        "/language",
        "/counselors",
        "/groups/find",
        "/groups/listed/{groupId}",
        "/erasures/look",
        "/invitation",
        "/invitation/{code}",
        "/problems/**",
        "/docs",
        "/guides/{name}",
        "/asyncapi.json",
        "/robots.txt",
        "/site.webmanifest",
        "/error",
        "/css/**",
        "/js/**",
        "/icons/**",
        "/webjars/**",
        "/actuator/**"
    };

    @Bean
    SecurityFilterChain pages(HttpSecurity http, @Value("${nets.keycloak}") String keycloak)
            throws Exception {
        return http.authorizeHttpRequests(
                        who -> who.requestMatchers(PUBLIC).permitAll().anyRequest().authenticated())
                .oauth2ResourceServer(
                        tokens ->
                                tokens.jwt(Customizer.withDefaults())
                                        .authenticationEntryPoint(new SignInFirst()))
                .exceptionHandling(to -> to.authenticationEntryPoint(new SignInFirst()))
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(
                        headers ->
                                headers.contentSecurityPolicy(
                                                csp -> csp.policyDirectives(policy(keycloak)))
                                        .referrerPolicy(
                                                referrer ->
                                                        referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                                        .addHeaderWriter(
                                                new StaticHeadersWriter(
                                                        "X-Robots-Tag", "noindex, nofollow")))
                .build();
    }

    /** Forms may lead to Keycloak because signing out ends there. */
    private static String policy(String keycloak) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self'",
                "img-src 'self' data:",
                "connect-src 'self'",
                "manifest-src 'self'",
                "form-action 'self' " + keycloak,
                "frame-ancestors 'none'",
                "base-uri 'none'");
    }
}
