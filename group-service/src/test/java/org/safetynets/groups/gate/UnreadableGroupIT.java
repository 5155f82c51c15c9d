package org.safetynets.groups.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.CertificationChangedV1;
import org.safetynets.contracts.CertificationChangedV1.Status;
import org.safetynets.contracts.GroupWithheldV1;
import org.safetynets.groups.World;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

/** One group that cannot be read, or not be paused, keeps no other from the gate. */
@ServiceTest
class UnreadableGroupIT {

    @Autowired Api api;
    @Autowired Given given;
    @Autowired Published published;
    @Autowired MutableClock clock;
    @Autowired MongoOperations mongo;
    @Autowired MeterRegistry meters;
    World world;
    UUID one;
    UUID broken;
    UUID last;

    @BeforeEach
    void world() {
        world = new World(api, given);
        one = world.draft(8, world.facilitatorId);
        broken = world.draft(8, world.facilitatorId);
        last = world.draft(8, world.facilitatorId);
    }

    @AfterEach
    void letTheClockGo() {
        clock.reset();
    }

    @Test
    void the_others_pause_and_nobody_finds_it_until_it_can_be_read_and_pauses_too() {
        var certification = certifiedAndOpen();
        var before = meters.counter("nets.gate.unreadable").count();
        zone(broken, "Nowhere/At_All");

        world.turn(certification, 2, Status.REVOKED);

        world.awaitStatus(one, "paused");
        world.awaitStatus(last, "paused");
        await().untilAsserted(() -> assertThat(world.found(broken)).isFalse());
        told(true);
        assertThat(meters.counter("nets.gate.unreadable").count()).isGreaterThan(before);
        zone(broken, "Europe/Dublin");
        assertThat(world.status(broken)).isEqualTo("open");
        clock.advance(Duration.ofSeconds(31));
        world.awaitStatus(broken, "paused");
        told(true, false);
    }

    @Test
    void what_is_asked_next_need_not_wait_for_it_and_it_is_found_again_once_it_can_be_read() {
        var certification = certifiedAndOpen();
        zone(broken, "Nowhere/At_All");

        world.turn(certification, 2, Status.SUSPENDED);
        world.awaitStatus(one, "paused");
        world.turn(certification, 3, Status.ACTIVE);

        world.awaitStatus(one, "open");
        world.awaitStatus(last, "open");
        await().untilAsserted(() -> assertThat(world.found(broken)).isFalse());
        zone(broken, "Europe/Dublin");
        clock.advance(Duration.ofSeconds(31));
        await().until(() -> world.found(broken));
        assertThat(world.status(broken)).isEqualTo("open");
        told(true, false);
    }

    @Test
    void by_the_clock_alone_the_others_pause_too() {
        var today = LocalDate.now(ZoneOffset.UTC);
        var ends =
                world.certification(
                        world.facilitatorId,
                        UUID.randomUUID(),
                        1,
                        Status.ACTIVE,
                        today.minusYears(1),
                        today.plusDays(10));
        given.event(ends);
        await().untilAsserted(() -> assertThat(world.open(one).status()).isEqualTo(200));
        world.open(broken);
        world.open(last);
        zone(broken, "Nowhere/At_All");

        clock.advance(Duration.ofDays(12));

        world.awaitStatus(one, "paused");
        world.awaitStatus(last, "paused");
        told(true);
        zone(broken, "Europe/Dublin");
        world.awaitStatus(broken, "paused");
        told(true, false);
    }

    @Test
    void one_that_cannot_be_paused_keeps_no_other_and_pauses_when_it_can_be() {
        var certification = certifiedAndOpen();
        refuseToWrite(broken);
        try {
            world.turn(certification, 2, Status.REVOKED);

            world.awaitStatus(one, "paused");
            world.awaitStatus(last, "paused");
            assertThat(world.status(broken)).isEqualTo("open");
        } finally {
            validator(new Document());
        }
        clock.advance(Duration.ofSeconds(31));
        world.awaitStatus(broken, "paused");
    }

    private CertificationChangedV1 certifiedAndOpen() {
        var certification = world.certified();
        for (var id : new UUID[] {one, broken, last}) {
            assertThat(world.open(id).status()).isEqualTo(200);
        }
        return certification;
    }

    /** Others learn of each turn once, however often it is looked at. */
    private void told(Boolean... withheld) {
        await().untilAsserted(
                        () ->
                                assertThat(published.of(GroupWithheldV1.class, broken))
                                        .extracting(GroupWithheldV1::withheld)
                                        .containsExactly(withheld));
    }

    private void zone(UUID group, String zone) {
        var set = new Document("$set", new Document("profile.plan.zone", zone));
        mongo.getCollection("groups").updateOne(new Document("_id", group), set);
    }

    /** As a database would that has lost the part of it in which the group is. */
    private void refuseToWrite(UUID group) {
        validator(new Document("_id", new Document("$ne", group)));
    }

    private void validator(Document validator) {
        mongo.execute(
                it ->
                        it.runCommand(
                                new Document("collMod", "groups").append("validator", validator)));
    }
}
