package org.safetynets.referrals.integration.guide;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.safetynets.referrals.fhir.access.KeycloakRealm;
import tools.jackson.databind.json.JsonMapper;

/** Keeps systems in the real Keycloak as identity-service does, whose own tests hold it to that. */
final class IdentityAtKeycloak implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final KeycloakRealm keycloak;
    private final HttpServer server;

    IdentityAtKeycloak(KeycloakRealm keycloak) {
        this.keycloak = keycloak;
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/internal/systems/", this::system);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void system(HttpExchange asked) throws IOException {
        try (asked) {
            var clientId = asked.getRequestURI().getPath().replaceFirst(".*/", "");
            var told = JSON.readTree(asked.getRequestBody().readAllBytes());
            if (asked.getRequestMethod().equals("PUT")) {
                var scopes = told.path("scopes").valueStream().map(it -> it.asString()).toList();
                keycloak.keep(clientId, told.path("jwks").asString(), scopes);
            } else {
                keycloak.remove(clientId);
            }
            asked.sendResponseHeaders(204, -1);
        } catch (RuntimeException | AssertionError e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
