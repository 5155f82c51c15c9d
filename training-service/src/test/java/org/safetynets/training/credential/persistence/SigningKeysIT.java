package org.safetynets.training.credential.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safetynets.training.Fixtures.NOON;

import com.mongodb.client.MongoClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.training.credential.application.CredentialSettings;
import org.safetynets.training.credential.application.KeyRing;
import org.safetynets.training.credential.application.KeyWrapping;
import org.safetynets.training.credential.domain.SigningKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Keys in a database that has none yet. */
@ServiceTest
class SigningKeysIT {

    @Autowired private MongoClient client;
    private final MutableClock clock = new MutableClock();
    private MongoTemplate mongo;
    private MongoSigningKeys keys;

    @BeforeEach
    void an_empty_database() {
        mongo = new MongoTemplate(client, "keys" + UUID.randomUUID().toString().substring(0, 8));
        new CredentialCollections().initialize(mongo);
        keys = new MongoSigningKeys(mongo);
        clock.setTo(NOON);
    }

    @AfterEach
    void drop() {
        mongo.getDb().drop();
    }

    @Test
    void instances_that_make_the_first_key_at_once_agree_on_one() throws Exception {
        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<SigningKey> instance = () -> instance('a').current();
            var made = together.invokeAll(IntStream.range(0, 8).mapToObj(i -> instance).toList());

            var ids = new ArrayList<String>();
            for (var it : made) {
                ids.add(it.get().id());
            }
            assertThat(ids).hasSize(8).containsOnly(ids.getFirst());
        }
        assertThat(keys.all()).hasSize(1);
    }

    @Test
    void a_replaced_key_is_published_until_what_it_signed_has_ended() {
        var ring = instance('a');
        var first = ring.current();
        keys.needUntil(first.id(), NOON.plus(Duration.ofDays(10)));
        keys.needUntil(first.id(), NOON.plus(Duration.ofDays(5)));
        var second = ring.replace();

        assertThat(ring.published()).extracting(SigningKey::number).containsExactly(2, 1);
        clock.setTo(NOON.plus(Duration.ofDays(10)).minusMillis(1));
        assertThat(ring.published()).extracting(SigningKey::number).containsExactly(2, 1);
        clock.setTo(NOON.plus(Duration.ofDays(10)));
        assertThat(ring.published()).extracting(SigningKey::id).containsExactly(second.id());
        assertThat(ring.find(first.id())).isPresent();
    }

    @Test
    void only_the_present_key_has_a_private_half_and_that_is_not_readable() {
        var ring = instance('a');
        ring.current();
        ring.replace();

        assertThat(keys.all().getFirst().privateHalf().orElseThrow()).doesNotContain("\"d\"");
        assertThat(keys.all().getLast().privateHalf()).isEmpty();
    }

    @Test
    void a_wrapping_key_of_another_length_is_refused() {
        assertThatThrownBy(
                        () ->
                                new KeyWrapping(
                                        new CredentialSettings("", "c2hvcnQ=", Duration.ZERO)))
                .hasMessageContaining("32 bytes");
    }

    private KeyRing instance(char secret) {
        var bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) secret);
        var settings =
                new CredentialSettings(
                        "http://localhost:8080",
                        Base64.getEncoder().encodeToString(bytes),
                        Duration.ofDays(1));
        return new KeyRing(keys, new KeyWrapping(settings), clock);
    }
}
