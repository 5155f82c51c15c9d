package org.safetynets.notifications;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** Somebody else's system that speaks HTTP, and answers each path as it was told to. */
final class HttpDouble implements AutoCloseable {

    private static final int HANGS = 0;

    private final HttpServer server;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> statuses = new ConcurrentHashMap<>();

    /** What arrived; header names in small letters. */
    @SuppressWarnings("ArrayRecordComponent")
    record Request(String path, Map<String, List<String>> headers, byte[] body) {

        String header(String name) {
            return String.join(", ", headers.getOrDefault(name, List.of()));
        }
    }

    HttpDouble() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", quietly(this::answer));
        server.start();
    }

    private static com.sun.net.httpserver.HttpHandler quietly(Consumer<HttpExchange> handler) {
        return handler::accept;
    }

    private void answer(HttpExchange exchange) {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
            headers.putAll(exchange.getRequestHeaders());
            var body = exchange.getRequestBody().readAllBytes();
            // Chosen before it is seen: who saw a call come may change the next one's answer.
            var status = statuses.getOrDefault(path, 204);
            requests.add(new Request(path, headers, body));
            while (status == HANGS) {
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
                status = statuses.getOrDefault(path, 204);
            }
            if (status / 100 == 3) {
                exchange.getResponseHeaders().set("Location", "/followed");
            }
            exchange.sendResponseHeaders(status, -1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the call and says nothing until it is told what to answer. */
    void hangs(String path) {
        answers(path, HANGS);
    }

    void answers(String path, int status) {
        statuses.put(path, status);
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** What arrived at the path, the oldest first. */
    List<Request> to(String path) {
        return requests.stream().filter(it -> it.path().equals(path)).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
