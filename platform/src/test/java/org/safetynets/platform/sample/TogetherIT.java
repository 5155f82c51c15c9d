package org.safetynets.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.OrganizationChangedV1;
import org.safetynets.contracts.OrganizationChangedV1.Change;
import org.safetynets.contracts.OrganizationChangedV1.Status;
import org.safetynets.platform.inbox.Consumers;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Events that wait for a service which was away; of one aggregate, so of one partition. */
@ServiceTest
class TogetherIT {

    private static final int MANY = 60;

    @Autowired Consumers consumers;
    @Autowired Copies copies;
    @Autowired Given given;

    private final UUID id = UUID.randomUUID();

    @AfterEach
    void nothing_fails_any_more() {
        copies.failing.set(false);
        copies.together.clear();
    }

    @Test
    void many_are_taken_together_each_once_and_in_order() {
        away(
                () -> {
                    var first = told(1);
                    given.event(changed(1), first, Instant.now()); // told twice
                    LongStream.rangeClosed(2, MANY).forEach(this::told);
                });

        assertThatAllCameOnce(MANY);
        assertThatMostCameTogether(MANY);
    }

    @Test
    void what_was_taken_before_is_left_out() {
        var first = told(1);
        await().untilAsserted(() -> assertThat(copies.versions(id)).containsExactly(1L));
        away(
                () -> {
                    given.event(changed(1), first, Instant.now());
                    LongStream.rangeClosed(2, MANY).forEach(this::told);
                });

        assertThatAllCameOnce(MANY);
        assertThatMostCameTogether(MANY - 1);
    }

    @Test
    void what_fails_together_comes_one_by_one() {
        copies.failing.set(true);
        away(() -> LongStream.rangeClosed(1, MANY).forEach(this::told));

        assertThatAllCameOnce(MANY);
        assertThat(copies.together).isEmpty();
    }

    @Test
    void nonsense_is_set_aside_before_what_stands_behind_it_is_taken() {
        away(
                () -> {
                    var nonsense = "nonsense".getBytes(StandardCharsets.UTF_8);
                    given.message("identity.organizations", id.toString(), nonsense, Map.of());
                    LongStream.rangeClosed(1, MANY).forEach(this::told);
                });

        assertThatAllCameOnce(MANY);
        assertThatMostCameTogether(MANY);
    }

    @Test
    void few_come_one_by_one() {
        away(() -> LongStream.rangeClosed(1, 5).forEach(this::told));

        assertThatAllCameOnce(5);
        assertThat(copies.together).isEmpty();
    }

    private void away(Runnable meanwhile) {
        consumers.stop();
        meanwhile.run();
        consumers.start();
    }

    private void assertThatAllCameOnce(int count) {
        List<Long> all = LongStream.rangeClosed(1, count).boxed().toList();
        await().untilAsserted(() -> assertThat(copies.versions(id)).isEqualTo(all));
    }

    /** A poll may end earlier than what waits; it is no business of ours where. */
    private void assertThatMostCameTogether(int count) {
        assertThat(copies.together).isNotEmpty();
        assertThat(copies.together.stream().mapToInt(it -> it).sum()).isBetween(count - 20, count);
    }

    private String told(long version) {
        return given.event(changed(version));
    }

    private OrganizationChangedV1 changed(long version) {
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
