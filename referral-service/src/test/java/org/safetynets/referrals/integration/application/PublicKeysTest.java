package org.safetynets.referrals.integration.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.OctetSequenceKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.referrals.integration.domain.Key;

class PublicKeysTest {

    private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");

    @Test
    void are_read_with_their_kind() throws JOSEException {
        // given
        var rsa = new RSAKeyGenerator(2048).keyID("r").generate().toPublicJWK();
        var ec = new ECKeyGenerator(Curve.P_384).keyID("e").generate().toPublicJWK();
        // when
        var keys = read(rsa, ec);
        // then
        assertThat(keys).extracting(Key::kind).containsExactly("RSA 2048", "EC P-384");
        assertThat(keys).extracting(Key::kid).containsExactly("r", "e");
        assertThat(keys.getFirst().jwk()).contains("\"alg\":\"RS384\"", "\"use\":\"sig\"");
        assertThat(keys.getLast().jwk()).contains("\"alg\":\"ES384\"", "\"use\":\"sig\"");
    }

    @Test
    void what_is_no_public_key_to_sign_with_is_refused() throws JOSEException {
        var whole = new RSAKeyGenerator(2048).keyID("r").generate();
        refused("private", whole);
        refused("kid", new RSAKeyGenerator(2048).generate().toPublicJWK());
        refused(
                "algorithm",
                new RSAKeyGenerator(2048)
                        .keyID("r")
                        .algorithm(JWSAlgorithm.RS256)
                        .generate()
                        .toPublicJWK());
        refused("neither", new ECKeyGenerator(Curve.P_256).keyID("k").generate().toPublicJWK());
        refused(
                "use",
                new RSAKeyGenerator(2048)
                        .keyID("r")
                        .keyUse(KeyUse.ENCRYPTION)
                        .generate()
                        .toPublicJWK());
        refused("same kid", whole.toPublicJWK(), whole.toPublicJWK());
        refused("private", new OctetSequenceKeyGenerator(256).keyID("s").generate());
        refused("1 to 4");
    }

    @Test
    void a_short_key_is_refused() {
        var short512 =
                Map.<String, Object>of("kty", "RSA", "kid", "x", "e", "AQAB", "n", "v".repeat(86));
        assertThatThrownBy(() -> read(List.of(short512))).hasMessageContaining("2048");
    }

    @Test
    void what_is_no_set_is_refused() {
        assertThatThrownBy(() -> PublicKeys.read("", NOW))
                .isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> PublicKeys.read("{\"keys\":7}", NOW))
                .isInstanceOf(InvalidRequestException.class);
    }

    private static void refused(String why, JWK... keys) {
        assertThatThrownBy(() -> read(keys))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining(why);
    }

    private static List<Key> read(JWK... keys) {
        return read(Arrays.stream(keys).map(JWK::toJSONObject).toList());
    }

    private static List<Key> read(List<Map<String, Object>> keys) {
        return PublicKeys.read(Map.of("keys", keys), NOW, Optional.empty());
    }
}
