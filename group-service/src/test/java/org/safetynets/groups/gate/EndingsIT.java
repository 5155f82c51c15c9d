package org.safetynets.groups.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safetynets.contracts.CertificationChangedV1.Status;
import org.safetynets.groups.World;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

/** However a certification ends, the groups that rest on it alone pause. */
@ServiceTest
class EndingsIT {

    private static final UUID QUEUED = UUID.randomUUID();

    @Autowired Api api;
    @Autowired Given given;
    @Autowired MutableClock clock;
    @Autowired MongoOperations mongo;
    World world;

    @BeforeEach
    void world() {
        world = new World(api, given);
    }

    @AfterEach
    void letTheClockGo() {
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"SUSPENDED", "REVOKED", "EXPIRED"})
    void an_ending_that_is_told_pauses(Status ending) {
        var id = world.draft(8, world.facilitatorId);
        var certification = world.certified();
        world.open(id);

        world.turn(certification, 2, ending);

        world.awaitStatus(id, "paused");
        assertThat(world.pauseReason(id)).isEqualTo("not-currently-certified");
        assertThat(world.open(world.draft(2, world.facilitatorId)).problem())
                .isEqualTo("not-currently-certified");
    }

    @Test
    void in_its_grace_groups_carry_on_none_opens_and_when_nobody_renews_they_pause() {
        var id = world.draft(8, world.facilitatorId);
        var certification = world.certified();
        world.open(id);

        given.event(world.inGrace(certification.certificationId(), 5));
        awaitRefusal("only-in-grace");

        assertThat(world.status(id)).isEqualTo("open");
        clock.advance(Duration.ofDays(4));
        assertThat(world.found(id)).isTrue();
        clock.advance(Duration.ofDays(4));
        world.awaitStatus(id, "paused");
        awaitRefusal("not-currently-certified");

        given.event(
                world.certification(
                        world.facilitatorId,
                        UUID.randomUUID(),
                        1,
                        Status.ACTIVE,
                        LocalDate.now(ZoneOffset.UTC),
                        LocalDate.now(ZoneOffset.UTC).plusYears(2)));
        world.awaitStatus(id, "open");
    }

    @Test
    void an_end_by_the_clock_waits_for_no_queue_of_reviews() {
        // given
        var id = world.draft(8, world.facilitatorId);
        world.certified();
        world.open(id);
        world.awaitStatus(id, "open");
        var queued = Stream.generate(EndingsIT::review).limit(20_000).toList();
        var reviews = mongo.getCollection("gateReviews");
        reviews.insertMany(queued);
        var theirs = new Document("organizationId", QUEUED);
        await().until(() -> reviews.countDocuments(theirs) < queued.size());
        // when
        clock.advance(Duration.ofDays(365 * 3));
        // then
        world.awaitStatus(id, "paused");
        assertThat(reviews.deleteMany(theirs).getDeletedCount()).as("still queued").isPositive();
    }

    private static Document review() {
        return new Document("_id", "person/" + QUEUED + "/" + UUID.randomUUID())
                .append("organizationId", QUEUED)
                .append("personId", UUID.randomUUID())
                .append("generation", 1L)
                .append("askedAt", Instant.EPOCH)
                .append("claimedUntil", Instant.EPOCH);
    }

    @Test
    void a_renewal_before_the_end_leaves_no_day_uncovered() {
        var id = world.draft(8, world.facilitatorId);
        var certification = world.certified();
        world.open(id);
        var today = LocalDate.now(ZoneOffset.UTC);

        given.event(
                world.certification(
                        world.facilitatorId,
                        UUID.randomUUID(),
                        1,
                        Status.ACTIVE,
                        today,
                        today.plusYears(4)));
        await().untilAsserted(
                        () ->
                                assertThat(certifiedThrough(id))
                                        .isEqualTo(today.plusYears(4).toString()));
        world.turn(certification, 2, Status.EXPIRED);
        clock.advance(Duration.ofDays(365 * 3));

        assertThat(world.found(id)).isTrue();
        assertThat(world.status(id)).isEqualTo("open");
    }

    private String certifiedThrough(UUID id) {
        return world.coordinator().get(world.group(id)).text("certifiedThrough");
    }

    private void awaitRefusal(String problem) {
        var next = world.draft(2, world.facilitatorId);
        await().untilAsserted(() -> assertThat(world.open(next).problem()).isEqualTo(problem));
    }
}
