package org.safetynets.referrals.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.safetynets.platform.test.Answer;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Tokens;
import org.safetynets.referrals.practice.PracticePlay;
import tools.jackson.databind.json.JsonMapper;

/** A practice with a system for its organization. */
public final class IntegrationPlay {

    public static final List<String> SCOPES =
            List.of("system/ServiceRequest.crus", "system/Task.crus");

    private static final Map<String, RSAKey> KEYS = new ConcurrentHashMap<>();

    public final PracticePlay practice;
    private final Api api;

    public IntegrationPlay(Api api) {
        this.api = api;
        this.practice = new PracticePlay(api);
    }

    public String path() {
        return practice.path() + "/integrations";
    }

    public String atOrganization() {
        return "/api/referrals/organizations/" + practice.organization + "/integrations";
    }

    /** One for each name, for to make one takes a while. */
    public static RSAKey key(String kid) {
        return KEYS.computeIfAbsent(kid, IntegrationPlay::newKey);
    }

    private static RSAKey newKey(String kid) {
        try {
            return new RSAKeyGenerator(3072).keyID(kid).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Map<String, Object> jwks(RSAKey... keys) {
        return new JWKSet(List.<com.nimbusds.jose.jwk.JWK>of(keys)).toJSONObject();
    }

    public Map<String, Object> request(Map<String, Object> keys) {
        return Map.of(
                "organizationId",
                practice.organization.toString(),
                "name",
                "Our software",
                "scopes",
                SCOPES,
                "keys",
                keys);
    }

    public Answer make(RSAKey... keys) {
        return api.as(practice.alder).post(path(), request(Map.of("jwks", jwks(keys))));
    }

    public Answer made(RSAKey... keys) {
        var made = make(keys);
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return made;
    }

    public Answer read(Answer one) {
        return api.as(practice.alder).get(path() + "/" + one.text("integrationId"));
    }

    /** A coordinator lets it in, on behalf of Alder. */
    public Answer letIn(Answer one) {
        var decided = decide(one, true);
        assertThat(decided.status()).as(decided.toString()).isEqualTo(200);
        return decided;
    }

    public Answer decide(Answer one, boolean allowed) {
        var address = atOrganization() + "/" + one.text("integrationId");
        var seen = api.as(practice.coordinator).get(address).header("ETag");
        return api.as(practice.coordinator)
                .with("If-Match", seen)
                .put(
                        address + "/access",
                        Map.of(
                                "allowed",
                                allowed,
                                "counselors",
                                List.of(practice.alderId.toString())));
    }

    /** As the system itself, with a token of this moment. */
    public Api system(Answer one) {
        return new Api(api.base(), JsonMapper.shared())
                .as(Tokens.service(one.text("clientId")).scoped(String.join(" ", SCOPES)));
    }

    public void ready(Answer one) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> read(one).text("signIn"), "ready"::equals);
    }
}
