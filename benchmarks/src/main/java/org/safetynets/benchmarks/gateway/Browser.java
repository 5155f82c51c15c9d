package org.safetynets.benchmarks.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.safetynets.benchmarks.services.Credentials;

/** Somebody who signs in at the gateway as a browser does. */
final class Browser {

    /** To who signs in, back with a code, and to the page. */
    private static final int STEPS = 3;

    private Browser() {}

    /** The cookies of a new session. */
    static Credentials signedIn(String gateway) {
        var cookies = new LinkedHashMap<String, String>();
        var at = URI.create(gateway + "/login");
        try (var http = HttpClient.newHttpClient()) {
            for (var step = 0; step < STEPS; step++) {
                var request =
                        HttpRequest.newBuilder(at).header("Cookie", header(cookies)).GET().build();
                var answer = http.send(request, BodyHandlers.discarding());
                answer.headers().allValues("Set-Cookie").forEach(it -> keep(cookies, it));
                at = at.resolve(answer.headers().firstValue("Location").orElse("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        if (cookies.keySet().stream().noneMatch(it -> it.startsWith("session"))) {
            throw new IllegalStateException("No session began, but " + cookies.keySet());
        }
        return Credentials.cookie(header(cookies));
    }

    private static String header(Map<String, String> cookies) {
        return cookies.entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining("; "));
    }

    private static void keep(Map<String, String> cookies, String header) {
        var pair = header.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
