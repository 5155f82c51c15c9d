package org.safetynets.stack.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/**
 * As much of a browser as signing up takes: cookies of one host, redirects, forms. Each is at an
 * address of its own, as far as Keycloak of a development stack believes: people are.
 */
final class Browser {
    private static final int REDIRECTS = 12;
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new TreeMap<>();
    private final String address = anyAddress();

    /** A page and where it was found in the end. */
    record Page(URI address, String body) {}

    Page get(URI address) {
        return follow(HttpRequest.newBuilder(address).GET());
    }

    Page post(URI address, Map<String, String> fields) {
        return follow(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(SignIn.form(fields))));
    }

    private Page follow(HttpRequest.Builder first) {
        HttpRequest.Builder next = first;
        for (int i = 0; i < REDIRECTS; i++) {
            HttpResponse<String> response = send(next);
            var location = response.headers().firstValue("Location");
            if (location.isEmpty()) {
                return page(response);
            }
            next = HttpRequest.newBuilder(response.uri().resolve(location.get())).GET();
        }
        throw new StepFailed("Redirected without an end");
    }

    private static Page page(HttpResponse<String> response) {
        if (response.statusCode() >= 500) {
            throw new StepFailed(response.uri() + " was answered " + response.statusCode());
        }
        return new Page(response.uri(), response.body());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        request.header("Accept", "text/html")
                .header("X-Forwarded-For", address)
                .header("Cookie", cookieHeader());
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new StepFailed("No answer: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Of the range that is for tests (RFC 2544). */
    private static String anyAddress() {
        var random = ThreadLocalRandom.current();
        return "198.18." + random.nextInt(256) + "." + random.nextInt(256);
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining("; "));
    }

    private void keep(String header) {
        String pair = header.split(";", 2)[0];
        int equals = pair.indexOf('=');
        String name = pair.substring(0, equals);
        if (header.contains("Max-Age=0")) {
            cookies.remove(name);
        } else {
            cookies.put(name, pair.substring(equals + 1));
        }
    }
}
