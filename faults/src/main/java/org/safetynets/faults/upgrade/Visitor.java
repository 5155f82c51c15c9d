package org.safetynets.faults.upgrade;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.safetynets.stack.process.Pause;

/** Somebody without an account who keeps looking at pages and at the finder. */
final class Visitor implements AutoCloseable {
    private static final List<String> LOOKED_AT =
            List.of("/", "/api/groups/search", "/api/referrals/crisis-resources");
    private static final Duration PAUSE = Duration.ofMillis(250);
    private final String gateway;
    private final Tally tally;
    private final Thread thread;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private volatile boolean over;

    /** The door counts what was answered; what did not even reach it is counted here. */
    Visitor(String gateway, Tally tally) {
        this.gateway = gateway;
        this.tally = tally;
        this.thread = Thread.ofVirtual().name("visitor").start(this::look);
    }

    private void look() {
        for (var i = 0; !over; i++) {
            ask(LOOKED_AT.get(i % LOOKED_AT.size()));
            Pause.of(PAUSE);
        }
    }

    private void ask(String path) {
        var request =
                HttpRequest.newBuilder(URI.create(gateway + path))
                        .timeout(Duration.ofSeconds(25))
                        .build();
        try {
            http.send(request, BodyHandlers.discarding());
        } catch (IOException e) {
            tally.unanswered("GET " + path, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            over = true;
        }
    }

    @Override
    public void close() {
        over = true;
        try {
            thread.join();
            http.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
