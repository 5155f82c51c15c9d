package org.safetynets.notifications;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Reads server-sent events as a browser would, on a thread of its own. */
final class StreamReader implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final HttpResponse<Stream<String>> response;
    private final Thread thread;
    private volatile boolean ended;

    StreamReader(String address, String token, String... headers) {
        var request =
                HttpRequest.newBuilder(URI.create(address + "/api/notifications/inbox/stream"))
                        .header("Authorization", "Bearer " + token)
                        .header("Accept", "text/event-stream");
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            response = http.send(request.build(), BodyHandlers.ofLines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        thread = Thread.ofVirtual().start(this::read);
    }

    private void read() {
        try {
            response.body().forEach(lines::add);
        } catch (UncheckedIOException e) {
            lines.add("broken: " + e.getMessage());
        } finally {
            ended = true;
        }
    }

    int status() {
        return response.statusCode();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** Whether the server ended the stream. */
    boolean ended() {
        return ended;
    }

    List<String> lines() {
        return lines;
    }

    List<String> ids() {
        return lines.stream()
                .filter(it -> it.startsWith("id: "))
                .map(it -> it.substring(4))
                .toList();
    }

    List<String> data() {
        return lines.stream()
                .filter(it -> it.startsWith("data: "))
                .map(it -> it.substring(6))
                .toList();
    }

    @Override
    public void close() {
        http.shutdownNow();
        thread.interrupt();
    }
}
