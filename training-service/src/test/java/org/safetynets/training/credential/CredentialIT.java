package org.safetynets.training.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.training.Story;
import org.springframework.beans.factory.annotation.Autowired;

/** The credential as others see it; verified with jose4j, which takes no part in signing. */
@ServiceTest
class CredentialIT {

    private static final String ISSUER = "http://localhost:8080/verify/issuer";

    @Autowired private Api api;
    private Story story;
    private Stranger stranger;
    private Answer certification;
    private String path;

    @BeforeEach
    void a_certification() {
        story = new Story(api);
        stranger = new Stranger(api);
        certification = story.certification();
        path = "/verify/" + certification.text("code") + "/credential";
    }

    @Test
    void another_library_verifies_it_with_the_published_keys() throws Exception {
        var answer = stranger.fetch(path, "*/*");
        var claims = stranger.verify(answer.body(), ISSUER);

        assertThat(answer.headers().firstValue("Content-Type")).contains("application/vc+jwt");
        assertThat(claims.getJwtId()).isEqualTo("http://localhost:8080" + path);
        assertThat(claims.getClaimValue("id")).isEqualTo(claims.getJwtId());
        assertThat(claims.getSubject()).startsWith("urn:uuid:");
    }

    @Test
    void another_library_refuses_it_altered_and_from_elsewhere() {
        var jwt = stranger.jwt(path);

        assertThatThrownBy(() -> stranger.verify(jwt, "https://other.example/issuer"))
                .isInstanceOf(InvalidJwtException.class);
        assertThatThrownBy(() -> stranger.verify(jwt.replaceFirst("\\.ey..", ".eyJj"), ISSUER))
                .isInstanceOf(InvalidJwtException.class);
    }

    /** No package that may be shipped carries the schema, so its required members stand here. */
    @Test
    void has_every_member_that_open_badges_requires() {
        var json = api.get(path).json();

        assertThat(json.path("@context").valueStream().map(it -> it.asString()))
                .containsExactly(
                        "https://www.w3.org/ns/credentials/v2",
                        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");
        assertThat(json.path("id").asString()).isEqualTo("http://localhost:8080" + path);
        assertThat(json.path("type").valueStream().map(it -> it.asString()))
                .containsExactly("VerifiableCredential", "OpenBadgeCredential");
        assertThat(json.path("issuer").path("id").asString()).isEqualTo(ISSUER);
        assertThat(json.path("issuer").path("type").path(0).asString()).isEqualTo("Profile");
        assertThat(json.path("validFrom").asString())
                .isEqualTo(certification.text("from") + "T00:00:00Z");
        assertThat(json.path("validUntil").asString()).endsWith("T00:00:00Z");
        var subject = json.path("credentialSubject");
        assertThat(subject.path("type").path(0).asString()).isEqualTo("AchievementSubject");
        var achievement = subject.path("achievement");
        assertThat(achievement.path("type").path(0).asString()).isEqualTo("Achievement");
        assertThat(achievement.path("name").asString()).isEqualTo("Peer facilitator");
        assertThat(achievement.path("description").asString()).contains("BT_CONNECT, BT_CORE");
        assertThat(achievement.path("criteria").path("narrative").asString())
                .contains("- Q03 Quiz, at least 80", "- OB1 Observed");
    }

    @Test
    void names_its_holder_by_a_salted_hash_alone() throws Exception {
        var answer = api.get(path);
        var identity = answer.json().path("credentialSubject").path("identifier").path(0);
        var salted = story.candidate + identity.path("salt").asString();
        var hash =
                MessageDigest.getInstance("SHA-256")
                        .digest(salted.getBytes(StandardCharsets.UTF_8));

        assertThat(identity.path("type").asString()).isEqualTo("IdentityObject");
        assertThat(identity.path("hashed").asBoolean()).isTrue();
        assertThat(identity.path("identityHash").asString())
                .isEqualTo("sha256$" + HexFormat.of().formatHex(hash));
        assertThat(answer.body())
                .doesNotContain(story.candidate.toString())
                .doesNotContain(story.trainer.toString())
                .doesNotContain(story.organization.toString())
                .doesNotContain(certification.text("certificationId"));
    }

    @Test
    void what_it_refers_to_is_there() {
        var achievement =
                api.get(path).text("credentialSubject", "achievement", "id").substring(21);
        var kid = stranger.keys().getJsonWebKeys().getFirst().getKeyId();

        assertThat(api.get("/verify/issuer").text("id")).isEqualTo(ISSUER);
        assertThat(api.get("/verify/issuer").text("assertionMethod", "0")).isEqualTo(kid);
        assertThat(api.get(kid.substring(21)).text("kid")).isEqualTo(kid);
        assertThat(api.get(kid.substring(21)).json().has("d")).isFalse();
        assertThat(api.get(achievement).text("name")).isEqualTo("Peer facilitator");
        assertThat(api.get("/verify/keys/unknown").status()).isEqualTo(404);
    }

    @Test
    void is_readable_for_whoever_asks_for_json_or_linked_data() {
        for (var type : List.of("application/json", "application/ld+json", "application/vc")) {
            var answer = stranger.fetch(path, type);
            assertThat(answer.headers().firstValue("Content-Type")).contains(type);
            assertThat(answer.body()).startsWith("{\"@context\"");
        }
    }

    @Test
    void is_not_signed_again_while_nothing_has_changed() {
        var before = stranger.jwt(path);

        assertThat(stranger.jwt(path)).isEqualTo(before);
        story.rule(certification.text("certificationId"), "suspend", "reason");
        assertThat(stranger.jwt(path)).isNotEqualTo(before);
    }

    @Test
    void the_lists_follow_each_decision_at_once() throws Exception {
        assertSaid(false, false);
        story.rule(certification.text("certificationId"), "suspend", "reason");
        assertSaid(false, true);
        story.rule(certification.text("certificationId"), "reinstate", "reason");
        assertSaid(false, false);
        story.rule(certification.text("certificationId"), "revoke", "reason");
        assertSaid(true, false);
    }

    @Test
    void a_list_is_a_credential_that_may_be_kept_only_briefly() {
        var list = api.get("/status-lists/revocation-1");

        assertThat(list.header("Cache-Control")).isEqualTo("max-age=15, public");
        assertThat(list.text("type", "1")).isEqualTo("BitstringStatusListCredential");
        assertThat(list.text("credentialSubject", "type")).isEqualTo("BitstringStatusList");
        assertThat(list.text("credentialSubject", "statusPurpose")).isEqualTo("revocation");
        for (var unknown : List.of("revocation-9999", "revocation-0", "message-1", "x")) {
            assertThat(api.get("/status-lists/" + unknown).status()).as(unknown).isEqualTo(404);
        }
    }

    @Test
    void a_new_key_signs_and_the_old_one_still_verifies() throws Exception {
        var before = stranger.jwt(path);
        var replaced = story.asNetworkAdmin().post("/api/training/credential-keys", Map.of());
        assertThat(replaced.status()).isEqualTo(201);
        story.rule(certification.text("certificationId"), "suspend", "reason");
        var after = stranger.jwt(path);

        stranger.verify(before, ISSUER);
        stranger.verify(after, ISSUER);
        assertThat(header(after)).contains(replaced.text("keyId"));
        assertThat(header(before)).doesNotContain(replaced.text("keyId"));
    }

    @Test
    void only_a_network_admin_who_has_just_signed_in_replaces_a_key() {
        assertThat(api.post("/api/training/credential-keys", Map.of()).status()).isEqualTo(401);
        assertThat(story.asTrainer().post("/api/training/credential-keys", Map.of()).status())
                .isEqualTo(403);
    }

    @Test
    void a_wrong_code_has_no_credential() {
        assertThat(api.get("/verify/00000000000000000000/credential").problem())
                .isEqualTo("not-found");
        assertThat(api.get("/verify/nonsense/credential").status()).isEqualTo(404);
    }

    private void assertSaid(boolean revoked, boolean suspended) throws Exception {
        assertThat(stranger.isSaid("revocation", path)).isEqualTo(revoked);
        assertThat(stranger.isSaid("suspension", path)).isEqualTo(suspended);
    }

    private static String header(String jwt) {
        return new String(
                java.util.Base64.getUrlDecoder().decode(jwt.substring(0, jwt.indexOf('.'))),
                StandardCharsets.UTF_8);
    }
}
