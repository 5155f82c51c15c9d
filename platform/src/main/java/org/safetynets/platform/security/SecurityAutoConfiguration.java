package org.safetynets.platform.security;

import java.util.List;
import java.util.Objects;
import org.safetynets.platform.problems.ProblemWriter;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every service checks access tokens itself; who may do what stands at each operation and is asked
 * by the interceptor, so the chain lets all through that is not a bad token.
 */
@AutoConfiguration(
        beforeName =
                "org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration")
@EnableConfigurationProperties(OAuth2ResourceServerProperties.class)
public class SecurityAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder accessTokens(
            OAuth2ResourceServerProperties settings,
            @Value("${spring.application.name}") String service) {
        var jwt = settings.getJwt();
        var keys = TokenKeys.at(Objects.requireNonNull(jwt.getJwkSetUri()), TokenKeys.KEPT);
        var decoder = NimbusJwtDecoder.withJwkSource(keys).build();
        decoder.setJwtValidator(_ -> OAuth2TokenValidatorResult.success()); // those known ask
        return new KnownTokens(
                decoder,
                TokenRules.validator(
                        Objects.requireNonNull(jwt.getIssuerUri()),
                        jwt.getAudiences().getFirst(),
                        service));
    }

    @Bean
    UnauthenticatedAnswer unauthenticatedAnswer(ProblemWriter problems) {
        return new UnauthenticatedAnswer(problems);
    }

    @Bean
    SecurityFilterChain apiSecurity(HttpSecurity http, UnauthenticatedAnswer unauthenticated) {
        return http.authorizeHttpRequests(it -> it.anyRequest().permitAll())
                .oauth2ResourceServer(
                        it -> it.jwt(jwt -> {}).authenticationEntryPoint(unauthenticated))
                .exceptionHandling(it -> it.authenticationEntryPoint(unauthenticated))
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // no cookie carries a sign-in here: the bearer token is the only one
                .csrf(it -> it.disable())
                .formLogin(it -> it.disable())
                .httpBasic(it -> it.disable())
                .logout(it -> it.disable())
                .anonymous(it -> it.disable())
                .requestCache(it -> it.disable())
                .build();
    }

    @Bean
    AccessRulesCheck accessRulesCheck(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        return new AccessRulesCheck(mappings);
    }

    @Bean
    WebMvcConfigurer accessRules(UnauthenticatedAnswer unauthenticated, ProblemWriter problems) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new AccessInterceptor(unauthenticated, problems));
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerResolver());
            }
        };
    }
}
