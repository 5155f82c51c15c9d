package org.safetynets.benchmarks.notify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** People who gave an address and proved it with the code that came to it. */
final class People {

    private static final Pattern CODE =
            Pattern.compile("(?<![\\w-])[A-Z2-9]{4}-[A-Z2-9]{4}(?![\\w-])");
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int AT_A_TIME = 8;

    private final NotificationSite site;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, CompletableFuture<String>> codes = new ConcurrentHashMap<>();

    People(NotificationSite site) {
        this.site = site;
    }

    static String address(UUID person) {
        return person + "@example.org";
    }

    List<UUID> confirmed(int count) {
        site.mail().tell(this::read);
        var people = Stream.generate(UUID::randomUUID).limit(count).toList();
        try (var threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            for (var done : threads.invokeAll(people.stream().map(this::confirming).toList())) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return people;
    }

    private java.util.concurrent.Callable<Boolean> confirming(UUID person) {
        return () -> {
            confirm(person);
            return true;
        };
    }

    private void read(SmtpSink.Taken mail) {
        var match = CODE.matcher(mail.text());
        var waiting = codes.get(mail.to());
        if (waiting != null && match.find()) {
            waiting.complete(match.group());
        }
    }

    private void confirm(UUID person) throws InterruptedException {
        var token = site.token(person);
        var code = new CompletableFuture<String>();
        codes.put(address(person), code);
        post("/email", "{\"address\":\"" + address(person) + "\"}", token);
        try {
            var came = code.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            post("/email/confirmation", "{\"code\":\"" + came + "\"}", token);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("No code came", e);
        }
    }

    private void post(String path, String body, String token) throws InterruptedException {
        var address = site.service().url() + "/api/notifications/contact-card" + path;
        var request =
                HttpRequest.newBuilder(URI.create(address))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(path + ": " + answer.body());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
