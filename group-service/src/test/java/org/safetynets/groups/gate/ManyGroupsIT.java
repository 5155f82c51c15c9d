package org.safetynets.groups.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.CertificationChangedV1.Status;
import org.safetynets.groups.World;
import org.safetynets.platform.inbox.Consumers;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

@ServiceTest
class ManyGroupsIT {

    @Autowired Api api;
    @Autowired Given given;
    @Autowired MongoOperations mongo;
    @Autowired Consumers consumers;

    @Test
    void all_groups_of_one_person_pause_and_resume() {
        var world = new World(api, given);
        var certification = world.certified();
        for (var i = 0; i < 60; i++) {
            world.open(world.draft(8, world.facilitatorId));
        }
        assertThat(count(world, "OPEN")).isEqualTo(60);

        world.turn(certification, 2, Status.REVOKED);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(count(world, "PAUSED")).isEqualTo(60));
        assertThat(mongo.getCollection("listings").countDocuments(in(world))).isZero();

        world.turn(certification, 3, Status.ACTIVE);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(count(world, "OPEN")).isEqualTo(60));
        assertThat(mongo.getCollection("listings").countDocuments(in(world))).isEqualTo(60);
    }

    @Test
    void a_lost_replica_is_rebuilt_from_the_first_event_on() {
        var world = new World(api, given);
        var certification = world.certified();
        world.turn(certification, 2, Status.SUSPENDED);
        var other = UUID.randomUUID();
        given.event(world.certification(other, UUID.randomUUID(), 1, Status.ACTIVE));
        given.event(world.certification(other, UUID.randomUUID(), 1, Status.REVOKED));
        await().untilAsserted(() -> assertThat(certifications(world)).hasSize(3));
        await().untilAsserted(
                        () ->
                                assertThat(certifications(world))
                                        .filteredOn(it -> it.getBoolean("inForce"))
                                        .hasSize(1));
        var before = certifications(world);

        consumers.stop();
        for (var collection : new String[] {"incarnation", "inbox", "standings"}) {
            mongo.getCollection(collection).deleteMany(new Document());
        }
        consumers.start();

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(certifications(world)).isEqualTo(before));
    }

    private Collection<Document> certifications(World world) {
        var all = new HashSet<Document>();
        mongo.getCollection("standings")
                .find(in(world))
                .forEach(it -> all.addAll(it.getList("certifications", Document.class)));
        return all;
    }

    private long count(World world, String status) {
        return mongo.getCollection("groups")
                .countDocuments(in(world).append("state.status", status));
    }

    private static Document in(World world) {
        return new Document("organizationId", world.organization.value());
    }
}
