package org.safetynets.gateway.routing;

import static org.springframework.cloud.gateway.support.RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.safetynets.gateway.GatewaySettings;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Which part answers which paths. What is not named here is the portal's. */
@Configuration(proxyBeanMethods = false)
class Routes {

    static final String STREAM = "notifications-stream";

    /** The address is put in when an instance has been chosen. */
    private static final String ANY_INSTANCE = "http://instance.invalid";

    /** Never passed on: calls between services, and the inner life of processes. */
    private static final List<PathPattern> HIDDEN =
            patterns("/internal/**", "/actuator/**", "/oauth2/**", "/login/**", "/logout/**");

    @Bean
    RouteLocator routeLocator(RouteLocatorBuilder builder, GatewaySettings settings) {
        var routes = builder.routes();
        // A stream's first message may take as long as it likes.
        add(routes, -1, STREAM, "/api/notifications/inbox/stream");
        var within = settings.answerWithin().toMillis();
        add(routes, within, "identity", "/api/identity/**", "/openapi/identity.json");
        add(routes, within, "groups", "/api/groups/**", "/calendar/**", "/openapi/groups.json");
        add(
                routes,
                within,
                "training",
                "/api/training/**",
                "/verify/**",
                "/status-lists/**",
                "/openapi/training.json");
        add(
                routes,
                within,
                "notifications",
                "/api/notifications/**",
                "/openapi/notifications.json");
        add(
                routes,
                within,
                "referrals",
                "/api/referrals/**",
                "/fhir/**",
                "/hsds/**",
                "/openapi/referrals.json");
        return routes.route(
                        "portal",
                        it ->
                                it.predicate(notAnyOf(HIDDEN))
                                        .metadata(RESPONSE_TIMEOUT_ATTR, within)
                                        .uri(ANY_INSTANCE))
                .build();
    }

    private static void add(
            RouteLocatorBuilder.Builder routes, long within, String name, String... paths) {
        var patterns = patterns(paths);
        routes.route(
                name,
                it ->
                        it.predicate(anyOf(patterns))
                                .metadata(RESPONSE_TIMEOUT_ATTR, within)
                                .uri(ANY_INSTANCE));
    }

    private static Predicate<ServerWebExchange> anyOf(List<PathPattern> patterns) {
        return exchange -> {
            var path = exchange.getRequest().getPath().pathWithinApplication();
            return patterns.stream().anyMatch(it -> it.matches(path));
        };
    }

    private static Predicate<ServerWebExchange> notAnyOf(List<PathPattern> patterns) {
        return anyOf(patterns).negate();
    }

    private static List<PathPattern> patterns(String... patterns) {
        return Arrays.stream(patterns).map(PathPatternParser.defaultInstance::parse).toList();
    }
}
