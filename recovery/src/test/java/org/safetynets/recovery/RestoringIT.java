package org.safetynets.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.gridfs.GridFSBuckets;
import java.io.ByteArrayInputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safetynets.contracts.ErasureCompletedV1;
import org.safetynets.contracts.MembershipChangedV1;
import org.safetynets.contracts.PersonErasedV1;
import org.safetynets.contracts.PurposeChangedV1;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.ErasedPeople;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.Published;
import org.safetynets.recovery.bus.Bus;
import org.safetynets.recovery.chain.BackupKey;
import org.safetynets.recovery.chain.Chain;
import org.safetynets.recovery.service.Diary;
import org.safetynets.recovery.service.Purposes;
import org.safetynets.recovery.service.SmallService;
import org.safetynets.stack.junit.Infrastructure;
import org.safetynets.stack.junit.InfrastructurePart;
import org.safetynets.stack.junit.RealInfrastructure;
import org.safetynets.stack.parts.Mongodb;
import org.safetynets.stack.parts.ThrowAwaySite;
import org.springframework.context.ConfigurableApplicationContext;

/** A service's whole life: backed up while it works, lost, and restored on an empty machine. */
@RealInfrastructure({InfrastructurePart.MONGODB, InfrastructurePart.KAFKA})
class RestoringIT {
    private static final String DATABASE = SmallService.fresh();
    private static final Duration LONG_AGO = Duration.ofHours(2);

    private static @Nullable ThrowAwaySite emptyMachine;
    private static String emptyMongodb = "";

    @TempDir Path folder = Path.of("");

    private final UUID purpose = UUID.randomUUID();
    private final UUID later = UUID.randomUUID();
    private final UUID leaving = UUID.randomUUID();
    private final UUID staying = UUID.randomUUID();
    private final MembershipChangedV1 membership = membership();

    @BeforeAll
    static void an_empty_machine() {
        var environment = new HashMap<>(System.getenv());
        environment.remove(Mongodb.VARIABLE);
        var site = new ThrowAwaySite(environment);
        emptyMongodb = site.start(new Mongodb(site.site())).uri();
        emptyMachine = site;
    }

    @AfterAll
    static void goes() {
        if (emptyMachine != null) {
            emptyMachine.close();
        }
    }

    @Test
    void everything_comes_back_as_of_a_moment_but_not_who_left_after_it() {
        // given
        BackupKey.create(folder.resolve("key"));
        var before = SmallService.fresh() + ".";
        var moment = lived(before);
        var after = SmallService.fresh() + ".";
        // when
        restore(after, moment);
        // then
        assertThatThrownBy(() -> restore(after, moment))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("There is data already");
        forgetWhatWasSeen();
        try (var service = start(emptyMongodb, after)) {
            assertThat(file()).isEqualTo("a file");
            goesOn(service);
            nobodyHeardTwice(service);
            whoLeftIsGone(service);
        }
    }

    /** Two moments are told from each other by the millisecond. */
    private Instant lived(String prefix) {
        try (var service = start(Infrastructure.mongodb().uri(), prefix)) {
            var purposes = service.getBean(Purposes.class);
            var diary = service.getBean(Diary.class);
            var given = service.getBean(Given.class);
            given.event(membership, UUID.randomUUID().toString(), Instant.now().minus(LONG_AGO));
            diary.write(leaving, "of who leaves");
            diary.write(staying, "of who stays");
            purposes.change(purpose);
            await().untilAsserted(() -> assertThat(purposes.of(membership.membershipId())).isOne());
            backUp(prefix, true);
            purposes.change(purpose);
            purposes.change(later);
            store("a file");
            backUp(prefix, false);
            purposes.change(purpose);
            var moment = Instant.now();
            await().until(() -> Instant.now().isAfter(moment.plusMillis(2)));
            purposes.change(purpose);
            leave(service, given);
            backUp(prefix, false);
            assertThat(purposes.of(purpose)).isEqualTo(4);
            return moment;
        }
    }

    private void leave(ConfigurableApplicationContext service, Given given) {
        given.event(new PersonErasedV1(leaving, 2, UUID.randomUUID(), Instant.now()));
        await().until(() -> !receipts(service).isEmpty());
        assertThat(service.getBean(Diary.class).holds(leaving)).isFalse();
    }

    private void goesOn(ConfigurableApplicationContext service) {
        var purposes = service.getBean(Purposes.class);
        assertThat(purposes.of(purpose)).isEqualTo(3);
        assertThat(purposes.of(later)).isOne();
        purposes.change(purpose);
        await().untilAsserted(
                        () ->
                                assertThat(versions(service))
                                        .as("what was told before the moment, then what is new")
                                        .containsExactly(1L, 2L, 3L, 4L));
        assertThat(service.getBean(Diary.class).read(staying)).contains("of who stays");
    }

    /** Long after the restore, when the inbox no longer knows what was seen, as well. */
    private void nobodyHeardTwice(ConfigurableApplicationContext service) {
        assertThat(service.getBean(Published.class).of(MembershipChangedV1.class))
                .as("a lost replica would hear it")
                .hasSize(1);
        var purposes = service.getBean(Purposes.class);
        service.getBean(Given.class).event(membership);
        await().untilAsserted(
                        () -> assertThat(purposes.of(membership.membershipId())).isEqualTo(2));
    }

    private void whoLeftIsGone(ConfigurableApplicationContext service) {
        await().untilAsserted(() -> assertThat(receipts(service)).hasSize(1));
        var diary = service.getBean(Diary.class);
        assertThat(diary.holds(leaving)).isFalse();
        assertThat(service.getBean(ErasedPeople.class).contains(new PersonId(leaving))).isTrue();
        diary.write(leaving, "again");
        assertThat(diary.read(leaving)).as("the key is destroyed").isEmpty();
    }

    private List<Long> versions(ConfigurableApplicationContext service) {
        return service.getBean(Published.class).of(PurposeChangedV1.class, purpose).stream()
                .map(PurposeChangedV1::version)
                .toList();
    }

    private List<ErasureCompletedV1> receipts(ConfigurableApplicationContext service) {
        return service.getBean(Published.class).of(ErasureCompletedV1.class).stream()
                .filter(it -> it.personId().equals(leaving))
                .toList();
    }

    private void backUp(String prefix, boolean full) {
        var key = BackupKey.read(folder.resolve("key"));
        try (var client = MongoClients.create(Infrastructure.mongodb().uri())) {
            var taken =
                    new BackingUp(deployment(client, prefix), System.out::println)
                            .run(
                                    Chain.open(folder.resolve("data"), key),
                                    Chain.open(folder.resolve("sealing"), key),
                                    false);
            assertThat(taken.getFirst().full()).isEqualTo(full);
        }
    }

    private void restore(String prefix, Instant moment) {
        var key = BackupKey.read(folder.resolve("key"));
        try (var client = MongoClients.create(emptyMongodb)) {
            var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            new Restoring(deployment(client, prefix), new Steps(out))
                    .run(
                            Chain.existing(folder.resolve("data"), key),
                            Chain.existing(folder.resolve("sealing"), key),
                            moment);
            assertThat(client.getDatabase(DATABASE).getCollection("diary").countDocuments())
                    .isEqualTo(2);
        }
    }

    private static Deployment deployment(MongoClient client, String prefix) {
        var bus = Bus.open(Infrastructure.kafka().bootstrapServers(), prefix);
        var services = Map.of(DATABASE, "recovered");
        return new Deployment(services, client, client, bus, Optional.empty());
    }

    private static ConfigurableApplicationContext start(String mongodb, String prefix) {
        return SmallService.start(
                mongodb, DATABASE, Infrastructure.kafka().bootstrapServers(), prefix);
    }

    private static void forgetWhatWasSeen() {
        try (var client = MongoClients.create(emptyMongodb)) {
            client.getDatabase(DATABASE).getCollection("inbox").deleteMany(new org.bson.Document());
        }
    }

    private static void store(String text) {
        try (var client = MongoClients.create(Infrastructure.mongodb().uri())) {
            GridFSBuckets.create(client.getDatabase(DATABASE))
                    .uploadFromStream(
                            "file",
                            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static String file() {
        try (var client = MongoClients.create(emptyMongodb);
                var in =
                        GridFSBuckets.create(client.getDatabase(DATABASE))
                                .openDownloadStream("file")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static MembershipChangedV1 membership() {
        return new MembershipChangedV1(
                UUID.randomUUID(),
                1,
                UUID.randomUUID(),
                UUID.randomUUID(),
                MembershipChangedV1.Change.GRANTED,
                Set.of("coordinator"));
    }
}
