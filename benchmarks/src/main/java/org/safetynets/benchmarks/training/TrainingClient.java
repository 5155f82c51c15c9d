package org.safetynets.benchmarks.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import org.safetynets.benchmarks.services.TokenIssuer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an administrator and a trainer do over HTTP, in an organization of the benchmark's own. */
final class TrainingClient {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();
    private final UUID organization = UUID.randomUUID();
    private final UUID trainer = UUID.randomUUID();
    private final String url;
    private final TokenIssuer issuer;

    TrainingClient(String url, TokenIssuer issuer) {
        this.url = url;
        this.issuer = issuer;
    }

    UUID organization() {
        return organization;
    }

    JsonNode asAdministrator(String path, Object body) {
        return json(post(path, body, issuer.administrator()));
    }

    JsonNode asTrainer(String path, Object body) {
        return json(post(inOrganization(path), body, token()));
    }

    String inOrganization(String path) {
        return "/api/training/organizations/" + organization + path;
    }

    /** The body of an answer; anything but 200 ends the run. */
    String read(String path) {
        return body(request(path, token()).GET()).body();
    }

    /** Writes, has somebody else approve, and publishes a standard; gives its id. */
    String publishedStandard(Map<String, Object> content) {
        var id = asAdministrator("/api/training/standards", content).path("standardId").asString();
        var path = "/api/training/standards/" + id;
        asAdministrator(path + "/submit", Map.of());
        asAdministrator(path + "/review", Map.of("approve", true, "comments", "Measured"));
        asAdministrator(path + "/publish", Map.of());
        return id;
    }

    /** Somebody in a new cohort to the standard. */
    String enrolment(String standardId) {
        var cohort =
                asTrainer(
                        "/cohorts",
                        Map.of(
                                "standardId", standardId,
                                "name", "Measured",
                                "startsOn", "2026-01-01",
                                "endsOn", "2036-01-01",
                                "seats", 5));
        var path = "/cohorts/" + cohort.path("cohortId").asString() + "/enrolments";
        return asTrainer(path, Map.of("personId", UUID.randomUUID()))
                .path("enrolmentId")
                .asString();
    }

    private String token() {
        return issuer.member(trainer, organization, "trainer");
    }

    private HttpRequest.Builder post(String path, Object body, String token) {
        return request(path, token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .header("Accept", "application/json, */*;q=0.5")
                .header("Authorization", "Bearer " + token);
    }

    private JsonNode json(HttpRequest.Builder request) {
        return JSON.readTree(body(request).body());
    }

    private HttpResponse<String> body(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(answer + " " + answer.body());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
