package org.safetynets.gateway.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/**
 * A browser without scripts: cookies by host name (never by port), redirects, forms. Like browsers
 * do for localhost, it sends secure cookies without TLS.
 *
 * <p>Each is somewhere else, as far as Keycloak can tell, so that what it limits by address is not
 * shared by all tests.
 */
public final class PlainBrowser {

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Map<String, String> cookies = new HashMap<>();
    private final String address;

    public PlainBrowser() {
        this(anyAddress());
    }

    private PlainBrowser(String address) {
        this.address = address;
    }

    /** An address of the range that is for tests (RFC 2544). */
    public static String anyAddress() {
        var random = ThreadLocalRandom.current();
        return "198.18." + random.nextInt(256) + "." + random.nextInt(256);
    }

    public static PlainBrowser at(String address) {
        return new PlainBrowser(address);
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    public HttpResponse<String> get(String address) {
        return send(navigation(address).GET());
    }

    /** Goes on to the end of all redirects, unless they lead outside. */
    public HttpResponse<String> follow(HttpResponse<String> answer) {
        var current = answer;
        while (current.statusCode() / 100 == 3 && location(current).getHost().equals("localhost")) {
            current = get(location(current).toString());
        }
        return current;
    }

    /** Fills in the sign-in page and follows it back. */
    public HttpResponse<String> signIn(String gateway, String user) {
        return submitSignIn(follow(get(gateway + "/login?returnTo=/groups/mine")), user, user);
    }

    public HttpResponse<String> submitSignIn(
            HttpResponse<String> page, String user, String password) {
        return follow(submit(page, Map.of("username", user, "password", password)));
    }

    /** Chooses a pseudonym and follows it back. */
    public HttpResponse<String> signUp(String gateway, String pseudonym, String password) {
        return signUp(gateway, pseudonym, password, "");
    }

    /** The same with an address to which a new password can be asked for. */
    public HttpResponse<String> signUp(
            String gateway, String pseudonym, String password, String email) {
        var fields =
                Map.of(
                        "username", pseudonym,
                        "password", password,
                        "password-confirm", password,
                        "email", email);
        return follow(submit(follow(get(gateway + "/register?returnTo=/groups/mine")), fields));
    }

    /** Sends the first form of a page with these fields. */
    public HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> fields) {
        var form =
                Objects.requireNonNull(
                        Jsoup.parse(page.body(), page.uri().toString()).selectFirst("form"));
        return send(
                navigation(form.absUrl("action"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encoded(fields))));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        request.setHeader("X-Forwarded-For", address);
        if (!cookies.isEmpty()) {
            request.setHeader("Cookie", cookieHeader());
        }
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static HttpRequest.Builder navigation(String address) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Accept", "text/html,application/xhtml+xml")
                .header("Sec-Fetch-Mode", "navigate")
                .header("Sec-Fetch-Site", "same-origin");
    }

    public static URI location(HttpResponse<?> answer) {
        return answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining("; "));
    }

    private void keep(String header) {
        var pair = header.split(";", 2)[0].split("=", 2);
        if (header.contains("Max-Age=0") || pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
