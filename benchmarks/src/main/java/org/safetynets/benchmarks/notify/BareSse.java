package org.safetynets.benchmarks.notify;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A process of its own that keeps streams open and writes into each what is told to it: no sign-in,
 * no store, nothing to resume from. It says its port, and ends with its input.
 */
final class BareSse {

    /** As long as a message of ours. */
    private static final String DATA = "x".repeat(300);

    private static final int BACKLOG = 1_000;

    private final Map<String, HttpExchange> open = new ConcurrentHashMap<>();
    private final AtomicLong ids = new AtomicLong();

    private BareSse() {}

    public static void main(String[] arguments) throws IOException {
        var sse = new BareSse();
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        var server = HttpServer.create(address, BACKLOG);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/api/notifications/inbox/stream", sse::listen);
        server.createContext("/tell", sse::tell);
        server.start();
        System.out.println(server.getAddress().getPort());
        while (System.in.read() >= 0) {
            // until whoever started it is gone
        }
        System.exit(0);
    }

    /** Stays open without a thread. */
    private void listen(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        write(exchange, "retry: 2000\n\n");
        open.put(who(exchange), exchange);
    }

    private void tell(HttpExchange exchange) throws IOException {
        try (exchange) {
            var listener = Objects.requireNonNull(open.get(who(exchange)), "nobody listens");
            var event =
                    "id: %d\nevent: message\ndata: %s\n\n".formatted(ids.incrementAndGet(), DATA);
            write(listener, event);
            exchange.sendResponseHeaders(204, -1);
        }
    }

    private static String who(HttpExchange exchange) {
        return exchange.getRequestHeaders().getOrDefault("Authorization", List.of()).toString();
    }

    private static void write(HttpExchange exchange, String text) throws IOException {
        exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
    }
}
