package org.safetynets.training.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Random;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.EllipticCurves;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.training.Story;
import org.safetynets.training.credential.Stranger;
import org.safetynets.training.credential.application.CheckingCredentials;
import org.safetynets.training.credential.domain.Checked;
import org.safetynets.training.credential.domain.Flaw;
import org.springframework.beans.factory.annotation.Autowired;

/** Forged, altered, ended: each is refused with the exact reason. */
@ServiceTest
class CheckingIT {

    private static final String LETTERS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.";

    @Autowired private Api api;
    @Autowired private MutableClock clock;
    @Autowired private CheckingCredentials checking;
    private Story story;
    private Answer certification;
    private String jwt;

    @BeforeEach
    void a_credential() {
        story = new Story(api);
        certification = story.certification();
        jwt = new Stranger(api).jwt("/verify/" + certification.text("code") + "/credential");
    }

    @AfterEach
    void let_the_clock_go() {
        clock.reset();
    }

    @Test
    void ours_counts_and_says_what_for() {
        var answer = check("  " + jwt + "\n");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("counts").asBoolean()).isTrue();
        assertThat(answer.json().has("flaw")).isFalse();
        assertThat(answer.text("certificate", "code")).isEqualTo(certification.text("code"));
        assertThat(answer.text("certificate", "status")).isEqualTo("active");
    }

    @ParameterizedTest
    @CsvSource({"suspend, suspended", "revoke, revoked"})
    void one_that_was_ruled_on_is_refused_at_once(String decision, String flaw) {
        story.rule(certification.text("certificationId"), decision, "secret reason");

        assertRefused(jwt, flaw);
        assertThat(check(jwt).text("certificate", "status")).isEqualTo(flaw);
        assertThat(check(jwt).body()).doesNotContain("secret reason");
    }

    @Test
    void one_that_was_reinstated_counts_again() {
        story.rule(certification.text("certificationId"), "suspend", "reason");
        story.rule(certification.text("certificationId"), "reinstate", "reason");

        assertThat(check(jwt).json().path("counts").asBoolean()).isTrue();
    }

    @Test
    void is_refused_before_its_first_day_and_after_its_last() {
        clock.advance(Duration.ofDays(-2));
        assertRefused(jwt, "not-yet-valid");
        clock.advance(Duration.ofDays(742));
        assertRefused(jwt, "expired");
    }

    @Test
    void words_under_a_key_of_a_forger_that_claims_to_be_ours_are_altered() throws Exception {
        assertRefused(forged(payload(), kid()), "altered");
    }

    @Test
    void a_key_that_we_never_published_is_unknown() throws Exception {
        assertRefused(forged(payload(), "http://localhost:8080/verify/keys/forged"), "unknown-key");
        assertRefused(forged(payload(), "https://forger.example/keys/1"), "unknown-key");
    }

    @Test
    void another_issuer_is_unknown_whatever_its_signature() throws Exception {
        var other = payload().replace("localhost:8080/verify/issuer", "other.example/issuer");

        assertRefused(forged(other, "https://other.example/keys/1"), "unknown-issuer");
        assertRefused(forged(other, kid()), "unknown-issuer");
    }

    @Test
    void something_else_that_we_signed_is_not_the_credential_of_a_certification() {
        assertRefused(new Stranger(api).jwt("/status-lists/revocation-1"), "not-ours");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "hello",
                "a.b",
                "a.b.c",
                "....",
                "{\"type\": \"OpenBadgeCredential\"}",
                "eyJhbGciOiJub25lIn0.e30.",
                "eyJhbGciOiJFUzI1NiJ9.W10.AA",
                "e30.e30.AA"
            })
    void what_is_no_signed_credential_is_malformed(String text) {
        assertRefused(text, "malformed");
    }

    /** Each letter in turn becomes another one; a fixed seed, so that a failure comes again. */
    @Test
    void no_letter_can_be_another_one() {
        var random = new Random(7);
        for (var at = 0; at < jwt.length(); at++) {
            var altered = new StringBuilder(jwt);
            do {
                altered.setCharAt(at, LETTERS.charAt(random.nextInt(LETTERS.length())));
            } while (altered.charAt(at) == jwt.charAt(at));
            assertNeverCounts(altered.toString(), at);
        }
    }

    @Test
    void the_last_letter_of_the_signature_cannot_be_any_other_one() {
        for (var i = 0; i < LETTERS.length(); i++) {
            var altered = jwt.substring(0, jwt.length() - 1) + LETTERS.charAt(i);
            if (!altered.equals(jwt)) {
                assertNeverCounts(altered, jwt.length() - 1);
            }
        }
    }

    @Test
    void no_part_can_be_left_out() {
        for (var at = 0; at < jwt.length(); at += 7) {
            assertNeverCounts(jwt.substring(0, at), at);
            assertNeverCounts(jwt.substring(0, at) + jwt.substring(at + 1), at);
        }
    }

    @Test
    void more_than_a_credential_can_have_is_not_even_read() {
        assertThat(check("a".repeat(100_000)).status()).isEqualTo(200);
        assertThat(check("a".repeat(100_001)).status()).isEqualTo(413);
        assertThat(check("a".repeat(2_000_000)).status()).isEqualTo(413);
    }

    @Test
    void a_file_is_checked_like_a_paste() throws Exception {
        var json = upload("application/json", "file", jwt);

        assertThat(json.statusCode()).isEqualTo(200);
        assertThat(json.body()).contains("\"counts\":true");
        assertThat(upload("application/json", "file", "a".repeat(100_001)).statusCode())
                .isEqualTo(413);
    }

    @Test
    void people_get_a_form_and_an_answer_in_words() throws Exception {
        var form = Jsoup.parse(get("/verify"));
        assertThat(form.select("form").attr("method")).isEqualTo("post");
        assertThat(form.select("label[for=credential], label[for=file]")).hasSize(2);

        var good = Jsoup.parse(upload("text/html", "credential", jwt).body());
        assertThat(good.select(".status").text()).startsWith("It counts");
        assertThat(good.select("a[href=/verify/" + certification.text("code") + "]")).hasSize(1);

        story.rule(certification.text("certificationId"), "revoke", "reason");
        var bad = Jsoup.parse(upload("text/html", "file", jwt).body());
        assertThat(bad.select(".status").text()).startsWith("It was revoked");

        var large = upload("text/html", "file", "a".repeat(100_001));
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(Jsoup.parse(large.body()).select(".status").text())
                .startsWith("This is too large");
    }

    @Test
    void what_was_pasted_cannot_become_part_of_the_page() throws Exception {
        var page = upload("text/html", "credential", "</textarea><script>x</script>");

        assertThat(page.body()).doesNotContain("<script");
        assertThat(Jsoup.parse(page.body()).select(".status").text())
                .startsWith("This is not a credential");
    }

    private void assertNeverCounts(String text, int at) {
        assertThat(checking.check(text))
                .as("letter " + at + " of " + text)
                .isInstanceOfSatisfying(
                        Checked.Refused.class,
                        it ->
                                assertThat(it.flaw())
                                        .isIn(
                                                Flaw.MALFORMED,
                                                Flaw.ALTERED,
                                                Flaw.UNKNOWN_ISSUER,
                                                Flaw.UNKNOWN_KEY));
    }

    private void assertRefused(String text, String flaw) {
        var answer = check(text);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("counts").asBoolean(true)).isFalse();
        assertThat(answer.text("flaw")).isEqualTo(flaw);
    }

    private Answer check(String text) {
        return api.with("Content-Type", "text/plain").post("/verify", text);
    }

    private String payload() {
        return new String(
                java.util.Base64.getUrlDecoder()
                        .decode(jwt.substring(jwt.indexOf('.') + 1, jwt.lastIndexOf('.'))),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private String kid() {
        return new Stranger(api).keys().getJsonWebKeys().getFirst().getKeyId();
    }

    private static String forged(String payload, String kid) throws Exception {
        var forgery = new JsonWebSignature();
        forgery.setPayload(payload);
        forgery.setAlgorithmHeaderValue("ES256");
        forgery.setKeyIdHeaderValue(kid);
        forgery.setHeader("typ", "JWT");
        forgery.setKey(EcJwkGenerator.generateJwk(EllipticCurves.P256).getPrivateKey());
        return forgery.getCompactSerialization();
    }

    private String get(String path) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(api.base() + path));
            return http.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString())
                    .body();
        }
    }

    private HttpResponse<String> upload(String accept, String field, String text) throws Exception {
        var name = field.equals("file") ? "; filename=\"credential.jwt\"" : "";
        var body =
                "--cut\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n--cut--\r\n"
                        .formatted(field, name, text);
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create(api.base() + "/verify"))
                            .header("Accept", accept)
                            .header("Content-Type", "multipart/form-data; boundary=cut")
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
