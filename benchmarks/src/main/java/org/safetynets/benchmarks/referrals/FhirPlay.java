package org.safetynets.benchmarks.referrals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safetynets.benchmarks.services.TokenIssuer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A practice refers, a partner comes and a desk answers: all as others do it, over HTTP. */
final class FhirPlay {

    static final String SCOPES = "system/ServiceRequest.crus system/Task.crus";
    private static final String CLAIM_CODE = "urn:safety-nets:claim-code";
    private static final String REASONS =
            "http://hl7.org/fhir/us/sdoh-clinicalcare/CodeSystem/SDOHCC-CodeSystemTemporaryCodes";
    private static final List<String> FLAGS =
            List.of("violence", "suicide", "psychosis", "no-private-way");

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.shared();
    private final String url;
    private final TokenIssuer issuer;
    private final String counselor = "PractitionerRole/" + Practices.counselor(0);
    private final String organization = "Organization/" + Practices.ORGANIZATION;

    FhirPlay(String url, TokenIssuer issuer) {
        this.url = url;
        this.issuer = issuer;
    }

    /** A referral whose partner has not come yet. */
    UUID refer() {
        return UUID.fromString(order().path("id").asString());
    }

    /** One whose partner has come, with so much disclosed. */
    UUID referAndClaim(String dial) {
        var order = order();
        for (var identifier : order.path("identifier")) {
            if (identifier.path("system").asString().equals(CLAIM_CODE)) {
                var claim = Map.of("code", identifier.path("value").asString(), "dial", dial);
                var partner = issuer.person(UUID.randomUUID());
                send("POST", "/api/referrals/claims", "application/json", partner, claim, "");
            }
        }
        return UUID.fromString(order.path("id").asString());
    }

    /** The desk takes the steps, one after the other. */
    UUID move(UUID referral, String... steps) {
        var path = "/fhir/Task/" + referral;
        for (var step : steps) {
            var task = (ObjectNode) fhir("GET", path, Practices.DESK, Map.of(), "");
            var version = "W/\"" + task.path("meta").path("versionId").asString() + "\"";
            task.put("status", step);
            if (step.equals("rejected")) {
                var reason = Map.of("system", REASONS, "code", "no-capacity");
                task.set("statusReason", json.valueToTree(Map.of("coding", List.of(reason))));
            }
            fhir("PUT", path, Practices.DESK, task, version);
        }
        return referral;
    }

    private JsonNode order() {
        var subject =
                Map.of(
                        "identifier",
                        Map.of(
                                "system",
                                "urn:ietf:rfc:3986",
                                "value",
                                "urn:uuid:" + UUID.randomUUID()));
        var order =
                fhir(
                        "POST",
                        "/fhir/ServiceRequest",
                        Practices.PRACTICE,
                        Map.of(
                                "resourceType",
                                "ServiceRequest",
                                "status",
                                "active",
                                "intent",
                                "order",
                                "subject",
                                subject,
                                "requester",
                                reference(counselor),
                                "performer",
                                List.of(reference(organization)),
                                "extension",
                                FLAGS.stream().map(FhirPlay::unflagged).toList()),
                        "");
        fhir("POST", "/fhir/Task", Practices.PRACTICE, task(order.path("id").asString()), "");
        return order;
    }

    private static Map<String, ?> unflagged(String flag) {
        return Map.of(
                "url",
                "urn:safety-nets:urgent-flag",
                "extension",
                List.of(
                        Map.of("url", "flag", "valueCode", flag),
                        Map.of("url", "answer", "valueCode", "no")));
    }

    private Map<String, ?> task(String order) {
        var fulfill =
                Map.of("system", "http://hl7.org/fhir/CodeSystem/task-code", "code", "fulfill");
        return Map.of(
                "resourceType",
                "Task",
                "status",
                "requested",
                "intent",
                "order",
                "code",
                Map.of("coding", List.of(fulfill)),
                "focus",
                reference("ServiceRequest/" + order),
                "for",
                reference("Patient/" + order),
                "requester",
                reference(counselor),
                "owner",
                reference(organization));
    }

    private static Map<String, String> reference(String to) {
        return Map.of("reference", to);
    }

    private JsonNode fhir(String method, String path, String client, Object body, String version) {
        var token = issuer.system(client, SCOPES);
        return send(method, path, "application/fhir+json", token, body, version);
    }

    private JsonNode send(
            String method, String path, String type, String token, Object body, String version) {
        var publisher =
                method.equals("GET")
                        ? BodyPublishers.noBody()
                        : BodyPublishers.ofByteArray(json.writeValueAsBytes(body));
        var request =
                HttpRequest.newBuilder(URI.create(url + path))
                        .method(method, publisher)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", type);
        if (!version.isEmpty()) {
            request.header("If-Match", version);
        }
        try {
            var answer = http.send(request.build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(
                        answer + " " + new String(answer.body(), StandardCharsets.UTF_8));
            }
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
