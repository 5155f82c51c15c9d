package org.safetynets.portal.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Looks at pages as a browser without JavaScript would, without following redirects. */
public final class Visit {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String portal;
    private final @Nullable String token;
    private final List<String> headers = new ArrayList<>();

    public Visit(String portal, @Nullable String token) {
        this.portal = portal;
        this.token = token;
    }

    public Visit with(String header, String value) {
        headers.addAll(List.of(header, value));
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(portal + path)));
    }

    public Document page(String path) {
        return page(get(path));
    }

    public static Document page(HttpResponse<String> response) {
        return Jsoup.parse(response.body());
    }

    /** Whose token that is. */
    public static UUID subject(String authorization) {
        var claims = Golden.decoded(authorization.split("\\.", 3)[1]);
        return UUID.fromString(claims.replaceAll(".*\"sub\":\"([^\"]+)\".*", "$1"));
    }

    /** Posts a form: names and values in turn. */
    public HttpResponse<String> post(String path, String... fields) {
        var body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(body.isEmpty() ? "" : "&")
                    .append(encoded(fields[i]))
                    .append('=')
                    .append(encoded(fields[i + 1]));
        }
        return send(
                HttpRequest.newBuilder(URI.create(portal + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /** Posts a form with one file: its field, type and text, then names and values in turn. */
    public HttpResponse<String> upload(
            String path, String field, String type, String text, String... fields) {
        var body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            part(body, "\"" + fields[i] + "\"", "text/plain", fields[i + 1]);
        }
        part(body, "\"" + field + "\"; filename=\"any\"", type, text);
        body.append("--edge--\r\n");
        return send(
                HttpRequest.newBuilder(URI.create(portal + path))
                        .header("Content-Type", "multipart/form-data; boundary=edge")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private static void part(StringBuilder body, String name, String type, String text) {
        body.append("--edge\r\nContent-Disposition: form-data; name=")
                .append(name)
                .append("\r\nContent-Type: ")
                .append(type)
                .append("\r\n\r\n")
                .append(text)
                .append("\r\n");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        request.header("Accept", "text/html");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
