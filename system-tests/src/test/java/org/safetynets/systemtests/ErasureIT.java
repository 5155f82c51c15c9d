package org.safetynets.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.safetynets.stack.demo.Api;
import org.safetynets.stack.demo.Reply;
import org.safetynets.stack.demo.SignIn;
import org.safetynets.stack.demo.StepFailed;

/** Somebody leaves the network, and nothing of them stays in it. */
@OnTheSuite
class ErasureIT {

    private static final String EXPORTS = "/api/identity/me/exports";

    private final Suite suite;
    private final Api api;

    ErasureIT(Suite suite) {
        this.suite = suite;
        this.api = suite.network().api();
    }

    @Test
    void an_erased_person_takes_all_along_and_leaves_no_trace()
            throws IOException, InterruptedException {
        // given
        var somebody = new Sanderling(suite);
        var signIn = new SignIn(suite.stack().keycloak());
        assertThat(signIn.token(somebody.pseudonym, somebody.password)).isNotEmpty();
        assertThat(export(somebody)).contains(somebody.values());
        var erasure = "/api/identity/me/erasure";
        var preview = somebody.person.get(erasure + "/preview").expect(200);
        assertThat(preview.json().path("wouldKeep").findValuesAsString("what"))
                .contains("certification");

        // when
        var answer =
                somebody.person.post(erasure, Map.of("pseudonym", somebody.pseudonym)).expect(202);

        // then
        var code = Map.of("code", answer.text("receiptCode"));
        soon().until(() -> look(code).text("status").equals("completed"));
        assertThat(look(code).json().path("receipts").size()).isEqualTo(5);
        soon().untilAsserted(() -> assertThat(new Traces(suite).of(somebody.values())).isEmpty());
        assertThatThrownBy(() -> signIn.token(somebody.pseudonym, somebody.password))
                .isInstanceOf(StepFailed.class);
        var page = api.get("/verify/" + somebody.verification).expect(200);
        assertThat(page.response().body()).doesNotContain(somebody.values());
    }

    private Reply look(Map<String, String> code) {
        return api.post("/api/identity/erasures/look", code).expect(200);
    }

    /** The page that the person reads. */
    private String export(Sanderling somebody) throws IOException, InterruptedException {
        var id = somebody.person.post(EXPORTS).expect(202).text("exportId");
        soon().until(
                        () ->
                                somebody.person
                                        .get(EXPORTS)
                                        .expect(200)
                                        .items()
                                        .allMatch(
                                                it ->
                                                        it.path("status")
                                                                .asString("")
                                                                .equals("ready")));
        var token =
                new SignIn(suite.stack().keycloak()).token(somebody.pseudonym, somebody.password);
        var request =
                HttpRequest.newBuilder(URI.create(api.url(EXPORTS + "/" + id + "/archive")))
                        .header("Authorization", "Bearer " + token)
                        .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
            assertThat(zip.getNextEntry()).extracting("name").isEqualTo("index.html");
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(90)).pollInterval(Duration.ofSeconds(1));
    }
}
