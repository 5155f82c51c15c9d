package org.safetynets.platform.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.platform.sample.SampleApplication;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.StoredTexts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
@SpringBootTest(
        classes = SampleApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SealingIT {

    private static final String COLLECTION = "sealedSamples";

    @Autowired Sealing sealing;
    @Autowired DestroyingKeys destroying;
    @Autowired KeyProvider provider;
    @Autowired KeysDatabase keysDatabase;
    @Autowired KeptKeys kept;
    @Autowired StoredTexts texts;
    @Autowired MongoOperations mongo;
    @Autowired PlatformTransactionManager transactions;
    @Autowired MutableClock clock;

    private final Subject ana = Subject.person(UUID.randomUUID());

    record Sample(UUID id, Sealed reason, @Nullable Sealed note) {}

    @Test
    void a_document_holds_no_plain_text_anywhere() {
        // given
        var id = UUID.randomUUID();
        var text = "a very private reason";
        // when
        mongo.save(
                new Sample(id, sealing.seal(ana, "samples.reason:" + id, text), null), COLLECTION);
        // then
        var stored = Objects.requireNonNull(mongo.findById(id, Sample.class, COLLECTION));
        assertThat(sealing.open(ana, "samples.reason:" + id, stored.reason())).contains(text);
        assertThat(stored.note()).isNull();
        assertThat(texts.holding(id.toString())).containsExactly(COLLECTION);
        assertThat(texts.holding(text)).isEmpty();
    }

    @Test
    void the_key_stays_when_the_transaction_is_rolled_back() {
        CollectionInitializer.create(mongo, COLLECTION);
        var sealed =
                new TransactionTemplate(transactions)
                        .execute(
                                it -> {
                                    mongo.insert(new Document("in", "the transaction"), COLLECTION);
                                    it.setRollbackOnly();
                                    return sealing.seal(ana, "a.b:1", "text");
                                });

        assertThat(anotherInstance().sealing.open(ana, "a.b:1", sealed)).contains("text");
    }

    @Test
    void keys_are_in_a_database_of_their_own() {
        sealing.seal(ana, "a.b:1", "text");

        var database = mongo.execute(it -> it.getName());
        assertThat(keysDatabase.database().getName()).isEqualTo(database + "-keys");
        assertThat(mongo.getCollectionNames()).doesNotContain(MongoKeptKeys.COLLECTION);
        assertThat(kept.find(ana)).isPresent();
    }

    @Test
    void instances_that_make_one_key_at_once_agree() throws Exception {
        // given
        var instances = IntStream.range(0, 8).mapToObj(_ -> anotherInstance()).toList();
        try (var threads = Executors.newFixedThreadPool(8)) {
            // when
            var sealed =
                    threads.invokeAll(
                            instances.stream()
                                    .map(
                                            it ->
                                                    (Callable<Sealed>)
                                                            () ->
                                                                    it.sealing.seal(
                                                                            ana, "a.b:1", "text"))
                                    .toList());
            // then
            for (var one : sealed) {
                assertThat(sealing.open(ana, "a.b:1", one.get())).contains("text");
            }
        }
    }

    @Test
    void the_first_of_two_keys_made_at_once_wins() {
        // given
        var first = provider.wrap(DataKey.generate().bytes());
        kept.addUnlessThere(KeptKey.first(ana, first, clock.instant()));
        // when
        var second = provider.wrap(DataKey.generate().bytes());
        kept.addUnlessThere(KeptKey.first(ana, second, clock.instant()));
        // then
        assertThat(kept.find(ana).orElseThrow().wrapped()).contains(first);
    }

    @Test
    void a_destroyed_key_leaves_nothing_to_open_with() {
        // given
        var sealed = sealing.seal(ana, "a.b:1", "text");
        var seen = kept.find(ana).orElseThrow();
        // when
        destroying.destroyKeyOf(((Subject.OfPerson) ana).person());
        // then
        assertThat(sealing.open(ana, "a.b:1", sealed)).isEmpty();
        assertThat(kept.find(ana).orElseThrow().wrapped()).isEmpty();
        assertThat(kept.replace(seen.rewrapped(seen.wrapped().orElseThrow()))).isFalse();
        assertThat(sealing.seal(ana, "a.b:2", "late").data()).isEmpty();
    }

    @Test
    void keys_are_found_by_what_wraps_them_and_by_their_age() {
        // given
        sealing.seal(ana, "a.b:1", "text");
        var later = clock.instant().plusSeconds(60);
        // when
        var rewrapped = new WrappedKey("next", new byte[] {1});
        // then
        assertThat(kept.notWrappedBy("next", 1000)).anyMatch(it -> it.subject().equals(ana.key()));
        assertThat(kept.olderThan(later, 1000)).anyMatch(it -> it.subject().equals(ana.key()));
        assertThat(kept.olderThan(Instant.EPOCH, 1000)).isEmpty();
        assertThat(kept.oneOfEach())
                .extracting(it -> it.wrapped().orElseThrow().by())
                .contains("development");
        var key = kept.find(ana).orElseThrow();
        assertThat(kept.replace(key.rewrapped(rewrapped))).isTrue();
        assertThat(kept.replace(key.rewrapped(rewrapped))).isFalse();
        assertThat(kept.find(ana))
                .get()
                .extracting(KeptKey::wrapped)
                .isEqualTo(Optional.of(rewrapped));
        assertThatThrownBy(() -> new KeyCheck(kept, provider).afterPropertiesSet())
                .hasMessageContaining("there is no key-encryption key next");
        kept.destroy(ana, clock.instant());
    }

    private Instance anotherInstance() {
        return new Instance(new MongoKeptKeys(keysDatabase.database()), provider, clock);
    }
}
