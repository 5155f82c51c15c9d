package org.safetynets.gateway.support;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safetynets.gateway.GatewayApplication;
import org.safetynets.stack.junit.Infrastructure;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A whole gateway on a port of its own, with the real MongoDB and Keycloak. It ends with the JVM:
 * closing one would take the event loops from all others in it.
 */
public final class RunningGateway {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String DATABASE = "gateway-" + UUID.randomUUID();

    private static final List<String> PARTS =
            List.of("identity", "groups", "training", "notifications", "referrals", "portal");

    private final ConfigurableApplicationContext context;
    private final String url;

    private RunningGateway(ConfigurableApplicationContext context, String url) {
        this.context = context;
        this.url = url;
    }

    /** Starts one as if it were the one public address. */
    public static RunningGateway start(String upstream, Map<String, String> settings) {
        var port = freePort();
        return start(port, "http://localhost:" + port, upstream, settings);
    }

    /** Starts another instance behind the public address of an existing one. */
    public RunningGateway another(String upstream) {
        return start(freePort(), url, upstream, Map.of());
    }

    private static RunningGateway start(
            int port, String publicUrl, String upstream, Map<String, String> settings) {
        var prefix = "--safety-nets.gateway.";
        var args = new ArrayList<String>();
        args.add("--server.port=" + port);
        args.add("--spring.mongodb.uri=" + Infrastructure.mongodb().uri());
        args.add("--spring.mongodb.database=" + DATABASE);
        args.add(prefix + "public-url=" + publicUrl);
        args.add(prefix + "keycloak.url=" + Infrastructure.keycloak().url());
        args.add(prefix + "keycloak.client-id=" + KeycloakAdmin.gatewayClient(publicUrl));
        for (var part : PARTS) {
            args.add(prefix + "upstreams." + part + "=" + upstream);
        }
        settings.forEach((name, value) -> args.add("--" + name + "=" + value));
        var context =
                new SpringApplicationBuilder(GatewayApplication.class)
                        .run(args.toArray(String[]::new));
        return new RunningGateway(context, "http://localhost:" + port);
    }

    public String url() {
        return url;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** How many requests it has refused so far, of the kind that operators are told. */
    public long refused(String kind) {
        var counter = bean(MeterRegistry.class).get("nets.gateway.refused").tag("kind", kind);
        return (long) counter.counter().count();
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path));
    }

    public static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
