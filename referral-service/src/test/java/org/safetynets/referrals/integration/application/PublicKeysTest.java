package org.safetynets.referrals.integration.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
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

    /** To make one takes a while. */
    private static final RSAKey LONG = rsa(3072);

    private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");

    @Test
    void are_read_with_their_kind() throws JOSEException {
        // given
        var rsa = like(LONG).keyID("r").build().toPublicJWK();
        var ec = new ECKeyGenerator(Curve.P_384).keyID("e").generate().toPublicJWK();
        // when
        var keys = read(rsa, ec);
        // then
        assertThat(keys).extracting(Key::kind).containsExactly("RSA 3072", "EC P-384");
        assertThat(keys).extracting(Key::kid).containsExactly("r", "e");
        assertThat(keys.getFirst().jwk()).contains("\"alg\":\"RS384\"", "\"use\":\"sig\"");
        assertThat(keys.getLast().jwk()).contains("\"alg\":\"ES384\"", "\"use\":\"sig\"");
    }

    @Test
    void what_is_no_public_key_to_sign_with_is_refused() throws JOSEException {
        var whole = like(LONG).keyID("r").build();
        refused("private", whole);
        refused("kid", like(LONG).keyID(null).build().toPublicJWK());
        refused("algorithm", like(whole).algorithm(JWSAlgorithm.RS256).build().toPublicJWK());
        refused("neither", new ECKeyGenerator(Curve.P_256).keyID("k").generate().toPublicJWK());
        refused("use", like(whole).keyUse(KeyUse.ENCRYPTION).build().toPublicJWK());
        refused("same kid", whole.toPublicJWK(), whole.toPublicJWK());
        refused("private", new OctetSequenceKeyGenerator(256).keyID("s").generate());
        refused("1 to 4");
    }

    @Test
    void a_short_key_is_refused_and_it_is_said_what_to_make() {
        refused(
                "3072 to 8192 bits: make a longer one, or one of EC on P-384",
                rsa(2048).toPublicJWK());
    }

    @Test
    void a_short_key_known_from_before_is_still_taken_where_it_is_published() {
        // given
        var old = rsa(2048);
        var another = rsa(2048);
        var known = List.of(new Key("x", "RSA 2048", asKept(old), NOW, Optional.empty()));
        // then
        assertThat(PublicKeys.read(published(old), known, NOW)).hasSize(1);
        assertThatThrownBy(() -> PublicKeys.read(published(another), known, NOW))
                .hasMessageContaining("3072");
    }

    @Test
    void what_is_no_set_is_refused() {
        assertThatThrownBy(() -> PublicKeys.read("", List.of(), NOW))
                .isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> PublicKeys.read("{\"keys\":7}", List.of(), NOW))
                .isInstanceOf(InvalidRequestException.class);
    }

    private static RSAKey rsa(int bits) {
        try {
            return new RSAKeyGenerator(bits).keyID("x").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey.Builder like(RSAKey key) {
        return new RSAKey.Builder(key);
    }

    private static String published(RSAKey key) {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    /** As it is read from a set. */
    private static String asKept(RSAKey key) {
        return new RSAKey.Builder(key.toPublicJWK())
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.RS384)
                .build()
                .toJSONString();
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
