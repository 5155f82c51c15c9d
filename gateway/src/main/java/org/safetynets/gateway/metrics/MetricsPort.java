package org.safetynets.gateway.metrics;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/**
 * Tells Prometheus how the gateway does, on a port of its own: the other one is the whole world's.
 */
@Component
final class MetricsPort implements SmartLifecycle {

    private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusMeterRegistry registry;
    private final String address;
    private final int port;
    private @Nullable DisposableServer server;

    /**
     * @param port negative for none, 0 for any that is free
     */
    MetricsPort(
            PrometheusMeterRegistry registry,
            @Value("${safety-nets.gateway.metrics.address}") String address,
            @Value("${safety-nets.gateway.metrics.port}") int port) {
        this.registry = registry;
        this.address = address;
        this.port = port;
    }

    @Override
    public void start() {
        if (port >= 0) {
            server =
                    HttpServer.create()
                            .host(address)
                            .port(port)
                            .route(
                                    routes ->
                                            routes.get(
                                                    "/actuator/prometheus",
                                                    (request, response) ->
                                                            response.header(
                                                                            HttpHeaders
                                                                                    .CONTENT_TYPE,
                                                                            TEXT)
                                                                    .sendString(
                                                                            Mono.fromSupplier(
                                                                                    registry
                                                                                            ::scrape))))
                            .bindNow();
        }
    }

    /** Where it listens; negative when it does not. */
    int port() {
        var running = server;
        return running == null ? -1 : running.port();
    }

    @Override
    public void stop() {
        var running = server;
        if (running != null) {
            running.disposeNow();
            server = null;
        }
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }
}
