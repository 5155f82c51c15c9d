package org.safetynets.systemtests.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.safetynets.stack.parts.Keycloak;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tokens of the coordinator whose organization it is, each bad in its own way. The realm's own
 * clients give none that are over at once or meant for others, so two are made for the test.
 */
final class BadTokens implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final String OVER_AT_ONCE = "tests-over-at-once";
    private static final String ELSEWHERE = "tests-elsewhere";
    private static final String REALM = "safety-nets";

    private final String keycloak;
    private final String admin;

    BadTokens(String keycloak) {
        this.keycloak = keycloak;
        this.admin =
                token(
                        "master",
                        Map.of(
                                "client_id",
                                "admin-cli",
                                "grant_type",
                                "password",
                                "username",
                                Keycloak.DEVELOPMENT_ADMIN,
                                "password",
                                Keycloak.DEVELOPMENT_ADMIN),
                        "access_token");
        close(); // an earlier run may have been killed
        make(OVER_AT_ONCE, List.of("basic", "profile", "roles", "api"), "1");
        make(ELSEWHERE, List.of("basic", "profile", "roles"), "300");
    }

    /** By what is wrong with each. */
    Map<String, String> of(String account) {
        var good = token(account, "nets-cli", "access_token");
        return Map.of(
                "over", token(account, OVER_AT_ONCE, "access_token"),
                "for another audience", token(account, ELSEWHERE, "access_token"),
                "about the sign-in only", token(account, "nets-cli", "id_token"),
                "changed", withAnotherSubject(good),
                "unsigned", unsigned(good),
                "junk", "junk");
    }

    private static String withAnotherSubject(String token) {
        var parts = token.split("\\.", -1);
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        var changed = claims.replaceFirst("\"sub\":\"[^\"]{4}", "\"sub\":\"ffff");
        return parts[0] + "." + encoded(changed) + "." + parts[2];
    }

    private static String unsigned(String token) {
        return encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}")
                + "."
                + token.split("\\.", -1)[1]
                + ".";
    }

    private static String encoded(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private void make(String client, List<String> scopes, String seconds) {
        var representation =
                Map.of(
                        "clientId",
                        client,
                        "publicClient",
                        true,
                        "standardFlowEnabled",
                        false,
                        "directAccessGrantsEnabled",
                        true,
                        "defaultClientScopes",
                        scopes,
                        "optionalClientScopes",
                        List.of("organization"),
                        "attributes",
                        Map.of("access.token.lifespan", seconds));
        var json = JsonMapper.shared().writeValueAsString(representation);
        sent("POST", "/admin/realms/" + REALM + "/clients", "application/json", json);
    }

    private String token(String account, String client, String which) {
        return token(
                REALM,
                Map.of(
                        "client_id", client,
                        "grant_type", "password",
                        "scope", "openid organization:*",
                        "username", account,
                        "password", account),
                which);
    }

    private String token(String realm, Map<String, String> fields, String which) {
        var form =
                fields.entrySet().stream()
                        .map(
                                it ->
                                        it.getKey()
                                                + "="
                                                + URLEncoder.encode(
                                                        it.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        var address = "/realms/" + realm + "/protocol/openid-connect/token";
        return sent("POST", address, "application/x-www-form-urlencoded", form)
                .path(which)
                .asString();
    }

    private JsonNode sent(String method, String address, String type, String body) {
        var request =
                HttpRequest.newBuilder(URI.create(keycloak + address))
                        .header("Content-Type", type)
                        .method(method, BodyPublishers.ofString(body));
        if (address.startsWith("/admin")) {
            request.header("Authorization", "Bearer " + admin);
        }
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(method + " " + address + ": " + answer.body());
            }
            return answer.body().isEmpty()
                    ? JsonMapper.shared().createObjectNode()
                    : JsonMapper.shared().readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        for (var client : List.of(OVER_AT_ONCE, ELSEWHERE)) {
            var clients = "/admin/realms/" + REALM + "/clients";
            sent("GET", clients + "?clientId=" + client, "application/json", "")
                    .forEach(
                            it ->
                                    sent(
                                            "DELETE",
                                            clients + "/" + it.path("id").asString(),
                                            "application/json",
                                            ""));
        }
    }
}
