package org.safetynets.groups.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.CertificationChangedV1.Status;
import org.safetynets.contracts.GroupChangedV1;
import org.safetynets.contracts.GroupChangedV1.Change;
import org.safetynets.contracts.OrganizationChangedV1;
import org.safetynets.groups.World;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.Published;
import org.safetynets.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@ServiceTest
class GateIT {

    @Autowired Api api;
    @Autowired Given given;
    @Autowired Published published;
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

    @Test
    void a_revocation_pauses_and_a_reinstatement_resumes() {
        var id = world.draft(8, world.facilitatorId);
        var certification = world.certified();
        world.open(id);

        world.turn(certification, 2, Status.REVOKED);
        world.awaitStatus(id, "paused");
        assertThat(world.pauseReason(id)).isEqualTo("not-currently-certified");
        assertThat(world.found(id)).isFalse();
        assertThat(api.get("/api/groups/listed/" + id).status()).isEqualTo(404);
        assertThat(world.coordinator().post(world.group(id) + "/resume", null).problem())
                .isEqualTo("not-currently-certified");

        world.turn(certification, 3, Status.ACTIVE);
        world.awaitStatus(id, "open");
        assertThat(world.found(id)).isTrue();
        await().untilAsserted(
                        () ->
                                assertThat(published.of(GroupChangedV1.class, id))
                                        .extracting(GroupChangedV1::change)
                                        .endsWith(Change.OPENED, Change.PAUSED, Change.RESUMED));
    }

    @Test
    void a_group_with_another_certified_facilitator_goes_on() {
        var other = UUID.randomUUID();
        var id = world.draft(8, world.facilitatorId, other);
        var certification = world.certified();
        given.event(world.certification(other, UUID.randomUUID(), 1, Status.ACTIVE));
        world.open(id);
        var alone = world.draft(8, world.facilitatorId);
        world.open(alone);

        world.turn(certification, 2, Status.SUSPENDED);

        world.awaitStatus(alone, "paused");
        assertThat(world.status(id)).isEqualTo("open");
    }

    @Test
    void a_pause_by_a_coordinator_is_not_lifted_by_a_certification() {
        var id = world.draft(8, world.facilitatorId);
        var certification = world.certified();
        world.open(id);
        var witness = world.draft(8, world.facilitatorId);
        world.open(witness);
        world.coordinator().post(world.group(id) + "/pause", null);

        world.turn(certification, 2, Status.REVOKED);
        world.awaitStatus(witness, "paused");
        world.turn(certification, 3, Status.ACTIVE);
        world.awaitStatus(witness, "open");

        assertThat(world.status(id)).isEqualTo("paused");
        assertThat(world.pauseReason(id)).isEqualTo("by-coordinator");
    }

    @Test
    void events_out_of_order_leave_the_newest_standing() {
        var id = world.draft(8, world.facilitatorId);
        var certification = world.certified();
        world.open(id);

        world.turn(certification, 5, Status.REVOKED);
        world.awaitStatus(id, "paused");
        world.turn(certification, 4, Status.ACTIVE);
        world.turn(certification, 3, Status.SUSPENDED);
        world.turn(certification, 1, Status.ACTIVE);
        // a later event of somebody else shows that these have been taken
        var late = new World(api, given);
        late.certified();

        assertThat(world.open(world.draft(2, world.facilitatorId)).status()).isEqualTo(409);
        assertThat(world.status(id)).isEqualTo("paused");
        world.turn(certification, 6, Status.ACTIVE);
        world.awaitStatus(id, "open");
    }

    @Test
    void a_known_expiry_pauses_by_the_clock_with_no_event() {
        var id = world.draft(8, world.facilitatorId);
        var through = LocalDate.now(ZoneOffset.UTC).plusDays(10);
        given.event(
                world.certification(
                        world.facilitatorId,
                        UUID.randomUUID(),
                        1,
                        Status.ACTIVE,
                        through.minusYears(1),
                        through));
        await().untilAsserted(() -> assertThat(world.open(id).status()).isEqualTo(200));

        clock.advance(Duration.ofDays(12));

        assertThat(world.found(id)).as("the second belt holds at once").isFalse();
        world.awaitStatus(id, "paused");
        assertThat(world.pauseReason(id)).isEqualTo("not-currently-certified");
    }

    @Test
    void a_certification_that_begins_later_resumes_by_the_clock() {
        var id = world.openGroup(8);
        var today = LocalDate.now(ZoneOffset.UTC);
        var other = UUID.randomUUID();
        var ends =
                world.certification(
                        other,
                        UUID.randomUUID(),
                        1,
                        Status.ACTIVE,
                        today.minusYears(1),
                        today.plusDays(3));
        var begins =
                world.certification(
                        other,
                        UUID.randomUUID(),
                        1,
                        Status.ACTIVE,
                        today.plusDays(10),
                        today.plusYears(1));
        var gap = world.draft(8, other);
        given.event(ends);
        given.event(begins);
        await().untilAsserted(() -> assertThat(world.open(gap).status()).isEqualTo(200));

        clock.advance(Duration.ofDays(5));
        world.awaitStatus(gap, "paused");
        clock.advance(Duration.ofDays(7));
        world.awaitStatus(gap, "open");
        assertThat(world.status(id)).isEqualTo("open");
    }

    @Test
    void work_left_by_an_instance_that_died_is_taken_up_by_another() {
        var id = world.draft(8, world.facilitatorId);
        var certification = world.certified();
        world.open(id);
        // as it stands when an instance dies after the commit: replica and work, nobody awake
        var standing = world.organization + "/" + world.facilitatorId;
        mongo.getCollection("standings")
                .updateOne(
                        new org.bson.Document("_id", standing),
                        org.bson.Document.parse("{$set: {'certifications.0.inForce': false}}"));
        mongo.getCollection("gateReviews")
                .insertOne(
                        new org.bson.Document("_id", "person/" + standing)
                                .append("organizationId", world.organization.value())
                                .append("personId", world.facilitatorId)
                                .append("generation", 7L)
                                .append("askedAt", java.util.Date.from(clock.instant()))
                                .append(
                                        "claimedUntil",
                                        java.util.Date.from(clock.instant().plusSeconds(1))));
        world.awaitStatus(id, "paused");
        await().untilAsserted(
                        () ->
                                assertThat(
                                                mongo.getCollection("gateReviews")
                                                        .countDocuments(
                                                                new org.bson.Document(
                                                                        "_id",
                                                                        "person/" + standing)))
                                        .isZero());
        assertThat(certification.personId()).isEqualTo(world.facilitatorId);
    }

    @Test
    void a_suspended_organization_stops_its_groups_and_is_shown_by_its_name() {
        var id = world.openGroup(8);
        given.event(organization(1, "Harbor", OrganizationChangedV1.Status.ACTIVE));
        await().untilAsserted(
                        () ->
                                assertThat(
                                                api.get("/api/groups/listed/" + id)
                                                        .text("organizationName"))
                                        .isEqualTo("Harbor"));

        given.event(organization(3, "Harbor", OrganizationChangedV1.Status.SUSPENDED));
        given.event(organization(2, "Older", OrganizationChangedV1.Status.ACTIVE));
        world.awaitStatus(id, "paused");
        assertThat(world.pauseReason(id)).isEqualTo("organization-suspended");
        await().until(() -> !world.found(id));
        var next = world.draft(8, world.facilitatorId);
        assertThat(world.open(next).problem()).isEqualTo("organization-suspended");

        given.event(organization(4, "Safe Harbor", OrganizationChangedV1.Status.ACTIVE));
        world.awaitStatus(id, "open");
        await().until(() -> world.found(id));
        assertThat(api.get("/api/groups/listed/" + id).text("organizationName"))
                .isEqualTo("Safe Harbor");
    }

    private OrganizationChangedV1 organization(
            long version, String name, OrganizationChangedV1.Status status) {
        return new OrganizationChangedV1(
                world.organization.value(),
                version,
                OrganizationChangedV1.Change.UPDATED,
                status,
                name,
                null,
                "Europe/Dublin",
                Set.of("en"),
                null);
    }
}
