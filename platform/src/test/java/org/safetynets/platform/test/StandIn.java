package org.safetynets.platform.test;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.springframework.test.context.DynamicPropertyRegistry;

/** Answers in the place of one service, and of Keycloak for the token it is asked with. */
public abstract class StandIn implements AutoCloseable {

    private static final String TOKEN = "{\"access_token\":\"t\",\"token_type\":\"Bearer\"}";

    private final String variable;
    private final HttpServer server;

    /**
     * Stands from now on.
     *
     * @param variable by which other services find the one that is meant
     */
    protected StandIn(String variable) {
        this.variable = variable;
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/realms", it -> answer(it, 200, TOKEN));
        server.start();
    }

    /** Points the service under test here. */
    public final void register(DynamicPropertyRegistry properties) {
        var base = "http://127.0.0.1:" + server.getAddress().getPort();
        properties.add(variable, () -> base);
        properties.add("NETS_KEYCLOAK", () -> base);
    }

    /** What is asked for below the path is answered by this. */
    protected final void below(String path, HttpHandler handler) {
        server.createContext(path, handler);
    }

    protected static void answer(HttpExchange asked, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        asked.getResponseHeaders().add("Content-Type", "application/json");
        asked.sendResponseHeaders(status, bytes.length);
        asked.getResponseBody().write(bytes);
        asked.close();
    }

    @Override
    public final void close() {
        server.stop(0);
    }
}
