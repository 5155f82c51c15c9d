package org.safetynets.stack.signin;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safetynets.stack.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Keycloak and the gateway as they are reached from here; in the clear on this machine alone. */
public final class Web implements Forms {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String AUTHORIZE = "/protocol/openid-connect/auth";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    /** An address that a token may be sent to. */
    public static URI safe(String address) {
        URI uri = parsed(address);
        if (!"https".equals(uri.getScheme()) && !isOwnMachine(uri)) {
            throw new Refused(address + " is not https, so whoever listens would have the token");
        }
        return uri;
    }

    /** Where the gateway leads people to sign in. */
    public URI issuer(URI gateway) {
        var request =
                HttpRequest.newBuilder(gateway.resolve("/login"))
                        .header("Accept", "text/html")
                        .timeout(PATIENCE);
        String leads = sent(request).headers().firstValue("Location").orElse("");
        int end = leads.indexOf(AUTHORIZE);
        if (end < 0) {
            throw new Refused(gateway + " leads nowhere to sign in; is it the gateway's address?");
        }
        return safe(leads.substring(0, end));
    }

    @Override
    public JsonNode post(URI endpoint, Map<String, String> fields) {
        var request =
                HttpRequest.newBuilder(endpoint)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "application/json")
                        .timeout(PATIENCE)
                        .POST(BodyPublishers.ofString(encoded(fields)));
        try {
            return JsonMapper.shared().readTree(sent(request).body());
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }

    private static HttpResponse<String> sent(HttpRequest.Builder request) {
        HttpRequest http = request.build();
        try {
            return HTTP.send(http, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Refused("No answer from " + http.uri() + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static URI parsed(String address) {
        try {
            URI uri = URI.create(address);
            if (uri.getHost() != null) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw new Refused(address + " is no address");
    }

    private static boolean isOwnMachine(URI uri) {
        try {
            return "http".equals(uri.getScheme())
                    && Stream.of(InetAddress.getAllByName(uri.getHost()))
                            .allMatch(InetAddress::isLoopbackAddress);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(
                        it ->
                                it.getKey()
                                        + "="
                                        + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
