package org.safetynets.identity.export.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.awaitility.core.ConditionFactory;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safetynets.identity.AmongServices;
import org.safetynets.identity.Network;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

class ExportIT extends AmongServices {

    private static final String EXPORTS = "/api/identity/me/exports";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Autowired private Api api;
    @Autowired private Network network;
    @Autowired private MutableClock clock;
    @Autowired private MongoOperations mongo;

    @AfterEach
    void timeGoesOn() {
        clock.reset();
    }

    @Test
    void gathers_what_every_service_holds_and_this_one_too()
            throws IOException, InterruptedException {
        // given
        var person = network.person("Heron");
        ELSEWHERE.says(
                "groups",
                """
                {"service":"group-service","wouldKeep":[],"sections":[
                 {"section":"seats","items":[{"reason":"Seemed <b>tired</b>"}]}]}
                """);
        // when
        var id = request(person).text("exportId");
        soon().until(() -> status(person).equals("ready"));
        // then
        var answer = archive(Tokens.of(person), id);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; filename=\"data-");
        var files = unzip(answer.body());
        assertThat(files).hasSize(8);
        assertThat(files.get("index.html"))
                .contains("Heron", "Seemed &lt;b&gt;tired&lt;/b&gt;")
                .doesNotContain("<b>");
        assertThat(files.get("services/identity-service.json")).contains("Heron");
    }

    @Test
    void is_anothers_never_and_needs_a_fresh_sign_in() throws IOException, InterruptedException {
        // given
        var person = network.person("Heron");
        var id = request(person).text("exportId");
        soon().until(() -> status(person).equals("ready"));
        // then
        var stranger = Tokens.of(UUID.randomUUID());
        assertThat(archive(stranger, id).statusCode()).isEqualTo(404);
        var stale = Tokens.of(person).withoutStepUp();
        assertThat(archive(stale, id).statusCode()).isEqualTo(401);
    }

    @Test
    void waits_for_a_service_that_is_down_and_is_one_export_however_often_it_is_asked_for() {
        // given
        var person = network.person("Heron");
        ELSEWHERE.down("training");
        // when
        var first = request(person);
        var again = request(person);
        // then
        assertThat(again.text("exportId")).isEqualTo(first.text("exportId"));
        assertThat(status(person)).isEqualTo("gathering");
        ELSEWHERE.reset();
        soon().until(() -> status(person).equals("ready"));
    }

    @Test
    void says_after_an_hour_which_part_is_missing() {
        // given
        var person = network.person("Heron");
        ELSEWHERE.down("training");
        request(person);
        // when
        clock.advance(Duration.ofMinutes(61));
        // then
        soon().until(() -> status(person).equals("ready"));
        assertThat(mine(person).text("items", "0", "missing", "0")).isEqualTo("training-service");
    }

    @Test
    void is_deleted_after_seven_days() throws IOException, InterruptedException {
        // given
        var person = network.person("Heron");
        var id = request(person).text("exportId");
        soon().until(() -> status(person).equals("ready"));
        // when
        clock.advance(Duration.ofDays(8));
        // then
        soon().until(() -> status(person).equals("expired"));
        assertThat(archive(Tokens.of(person), id).statusCode()).isEqualTo(404);
        assertThat(archives(id)).isZero();
    }

    @Test
    void goes_with_its_person() {
        // given
        var person = network.person("Heron");
        var id = request(person).text("exportId");
        soon().until(() -> status(person).equals("ready"));
        assertThat(archives(id)).isOne();
        // when
        var own = api.as(Tokens.of(person));
        var pseudonym = own.get("/api/identity/me").text("pseudonym");
        own.post("/api/identity/me/erasure", Map.of("pseudonym", pseudonym));
        // then
        soon().until(() -> archives(id) == 0);
        soon().until(() -> mine(person).json().path("total").asInt() == 0);
    }

    @Test
    void lies_where_nobody_reads_it() {
        // given
        var person = network.person("Heron");
        request(person);
        // when
        soon().until(() -> status(person).equals("ready"));
        // then
        assertThat(mongo.findAll(Document.class, "archives.chunks"))
                .isNotEmpty()
                .extracting(it -> it.get("data", Binary.class).getData())
                .extracting(it -> new String(it, StandardCharsets.ISO_8859_1))
                .allSatisfy(it -> assertThat(it).doesNotContain("PK\u0003\u0004", "UEsD"));
    }

    private long archives(String export) {
        return mongo.count(new Query(Criteria.where("filename").is(export)), "archives.files");
    }

    private Answer request(UUID person) {
        var answer = api.as(Tokens.of(person)).post(EXPORTS, Map.of());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(202);
        return answer;
    }

    private Answer mine(UUID person) {
        return api.as(Tokens.of(person)).get(EXPORTS);
    }

    private String status(UUID person) {
        return mine(person).text("items", "0", "status");
    }

    private HttpResponse<byte[]> archive(Tokens caller, String id)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(api.base() + EXPORTS + "/" + id + "/archive"))
                        .header("Authorization", "Bearer " + caller.token())
                        .build();
        return HTTP.send(request, BodyHandlers.ofByteArray());
    }

    private static Map<String, String> unzip(byte[] zip) throws IOException {
        var files = new TreeMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(60));
    }
}
