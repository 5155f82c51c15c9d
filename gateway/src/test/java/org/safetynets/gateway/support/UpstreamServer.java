package org.safetynets.gateway.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;

/** A real HTTP server in place of the services; it answers 200 and remembers what came. */
public final class UpstreamServer implements AutoCloseable {

    private final HttpServer server;
    private final Deque<Recorded> recorded = new ConcurrentLinkedDeque<>();
    private volatile HttpHandler handler = UpstreamServer::ok;

    private UpstreamServer(HttpServer server) {
        this.server = server;
    }

    public static UpstreamServer start() {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            var upstream = new UpstreamServer(HttpServer.create(address, 0));
            upstream.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            upstream.server.createContext("/", upstream::handle);
            upstream.server.start();
            return upstream;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Answers this way until {@link #reset()}. */
    public void answer(HttpHandler handler) {
        this.handler = handler;
    }

    public void reset() {
        handler = UpstreamServer::ok;
        recorded.clear();
    }

    public Recorded last() {
        return recorded.getLast();
    }

    public Deque<Recorded> all() {
        return new ArrayDeque<>(recorded);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            recorded.add(
                    new Recorded(
                            exchange.getRequestMethod(),
                            exchange.getRequestURI().toString(),
                            exchange.getRequestHeaders(),
                            body.length));
            handler.handle(exchange);
        }
    }

    private static void ok(HttpExchange exchange) throws IOException {
        var body = "{\"ok\":true}".getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
