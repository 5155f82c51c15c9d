package org.safetynets.benchmarks.notify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.safetynets.benchmarks.services.GarbageCollection;
import org.safetynets.stack.process.JavaCommand;
import org.safetynets.stack.state.Memory;

/** The floor of open streams: a {@link BareSse} in a JVM like those of services. */
final class RawSse implements Inboxes, AutoCloseable {

    /** More at a time are no faster, and only wait. */
    private static final int AT_A_TIME = 16;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final String url;

    RawSse() {
        var line =
                JavaCommand.small(
                        System.getProperty("java.class.path"),
                        "-Xmx256m",
                        // else each event waits for the one before to be acknowledged
                        "-Dsun.net.httpserver.nodelay=true");
        line.add(BareSse.class.getName());
        try {
            process = new ProcessBuilder(line).redirectError(Redirect.INHERIT).start();
            var said =
                    new BufferedReader(
                            new InputStreamReader(
                                    process.getInputStream(), StandardCharsets.US_ASCII));
            url = "http://127.0.0.1:" + Integer.parseInt(said.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String url() {
        return url;
    }

    @Override
    public String token(UUID person) {
        return person.toString();
    }

    /** Returns when all were told. */
    void tell(List<UUID> people) {
        var turns = new Semaphore(AT_A_TIME);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var person : people) {
                turns.acquireUninterruptibly();
                threads.execute(
                        () -> {
                            tell(person);
                            turns.release();
                        });
            }
        }
    }

    private void tell(UUID person) {
        var request =
                HttpRequest.newBuilder(URI.create(url + "/tell"))
                        .header("Authorization", "Bearer " + token(person))
                        .POST(BodyPublishers.noBody())
                        .build();
        try {
            http.send(request, BodyHandlers.discarding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    long residentBytes() {
        GarbageCollection.of(process.pid());
        return Memory.of(process.pid());
    }

    @Override
    public void close() {
        process.destroy();
        http.close();
    }
}
