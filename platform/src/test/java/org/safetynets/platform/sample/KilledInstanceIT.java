package org.safetynets.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safetynets.contracts.OrganizationChangedV1;
import org.safetynets.contracts.OrganizationChangedV1.Change;
import org.safetynets.contracts.OrganizationChangedV1.Status;
import org.safetynets.platform.kafka.KafkaSettings;
import org.safetynets.platform.sample.Copies.Still;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Two instances share the events, and one is killed over many that it takes together. */
@ServiceTest
class KilledInstanceIT {

    private static final int AGGREGATES = 24;
    private static final int VERSIONS = 60;

    /** MongoDB gives up the transaction of a dead process after one minute, as it looks by. */
    private static final Duration UNTIL_ALL_IS_TAKEN = Duration.ofMinutes(3);

    @Autowired Copies copies;
    @Autowired Given given;
    @Autowired Published published;
    @Autowired KafkaSettings kafka;
    @Autowired Environment environment;

    private final List<UUID> ids = Stream.generate(UUID::randomUUID).limit(AGGREGATES).toList();

    @AfterEach
    void nothing_came_together_yet() {
        copies.together.clear();
    }

    @ParameterizedTest
    @EnumSource(names = {"BEFORE_THE_COMMIT", "AFTER_THE_COMMIT"})
    void all_is_taken_once_and_in_order_though_an_instance_is_killed_over_many(Still still)
            throws Exception {
        try (var other = OtherInstance.start(environment, still)) {
            // given
            await().until(this::bothShare);
            // when
            tellAll();
            await().until(other::standsStill);
            other.kill();
            // then
            await().atMost(UNTIL_ALL_IS_TAKEN)
                    .untilAsserted(
                            () ->
                                    assertThat(ids)
                                            .allSatisfy(
                                                    it ->
                                                            assertThat(copies.versions(it))
                                                                    .hasSize(VERSIONS)));
        }
        List<Long> all = LongStream.rangeClosed(1, VERSIONS).boxed().toList();
        assertThat(ids).allSatisfy(it -> assertThat(copies.versions(it)).isEqualTo(all));
        assertThat(ids.stream().map(copies::by).flatMap(Set::stream))
                .as("both took many together")
                .contains("one", OtherInstance.NAME);
        assertThat(published.messages("identity.organizations.dlt")).isEmpty();
    }

    private boolean bothShare() throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(kafka.clientProperties())) {
            var groups =
                    admin.listGroups().all().get().stream()
                            .map(it -> it.groupId())
                            .filter(it -> it.startsWith(kafka.service() + "."))
                            .filter(it -> !it.endsWith(".dlt"))
                            .toList();
            return admin.describeConsumerGroups(groups).all().get().values().stream()
                    .anyMatch(this::shared);
        }
    }

    private boolean shared(ConsumerGroupDescription group) {
        var topic = kafka.topic("identity.organizations");
        return group.members().stream()
                        .filter(
                                it ->
                                        it.assignment().topicPartitions().stream()
                                                .anyMatch(part -> part.topic().equals(topic)))
                        .count()
                == 2;
    }

    /** Quicker than they are taken one by one, so that many wait at once. */
    private void tellAll() {
        try (var tellers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var id : ids) {
                tellers.execute(
                        () ->
                                LongStream.rangeClosed(1, VERSIONS)
                                        .forEach(it -> given.event(changed(id, it))));
            }
        }
    }

    private static OrganizationChangedV1 changed(UUID id, long version) {
        return new OrganizationChangedV1(
                id,
                version,
                Change.UPDATED,
                Status.ACTIVE,
                "Harbor",
                null,
                "Europe/Dublin",
                Set.of("en"),
                null);
    }
}
