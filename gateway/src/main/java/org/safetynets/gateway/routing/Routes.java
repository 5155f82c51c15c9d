package org.safetynets.gateway.routing;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.cloud.gateway.config.GatewayProperties;
import org.springframework.cloud.gateway.filter.NettyWriteResponseFilter;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
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

    /** Kept apart because a stream has no time within which the next message must come. */
    static final String STREAM = "notifications-stream";

    static final String PORTAL = "portal";

    /** The address is put in when an instance has been chosen. */
    private static final String ANY_INSTANCE = "http://instance.invalid";

    /**
     * Never passed on: calls between services, the inner life of processes, and where a process
     * shows its own errors.
     */
    private static final List<PathPattern> HIDDEN =
            patterns(
                    "/internal/**",
                    "/actuator/**",
                    "/error/**",
                    "/oauth2/**",
                    "/login/**",
                    "/logout/**");

    /** The library pairs it with its own way of sending, which {@link Sending} stands in for. */
    @Bean
    NettyWriteResponseFilter answering(
            GatewayProperties properties, ObjectProvider<List<HttpHeadersFilter>> headers) {
        return new NettyWriteResponseFilter(properties.getStreamingMediaTypes(), headers);
    }

    @Bean
    RouteLocator routeLocator(RouteLocatorBuilder builder) {
        var routes = builder.routes();
        add(routes, STREAM, "/api/notifications/inbox/stream");
        add(routes, "identity", "/api/identity/**", "/openapi/identity.json");
        add(routes, "groups", "/api/groups/**", "/calendar/**", "/openapi/groups.json");
        add(
                routes,
                "training",
                "/api/training/**",
                "/verify/**",
                "/status-lists/**",
                "/openapi/training.json");
        add(routes, "notifications", "/api/notifications/**", "/openapi/notifications.json");
        add(
                routes,
                "referrals",
                "/api/referrals/**",
                "/fhir/**",
                "/hsds/**",
                "/openapi/referrals.json");
        return routes.route(PORTAL, it -> it.predicate(notAnyOf(HIDDEN)).uri(ANY_INSTANCE)).build();
    }

    private static void add(RouteLocatorBuilder.Builder routes, String name, String... paths) {
        var patterns = patterns(paths);
        routes.route(name, it -> it.predicate(anyOf(patterns)).uri(ANY_INSTANCE));
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
