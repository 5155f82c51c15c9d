package org.safetynets.groups.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetynets.contracts.CertificationChangedV1.Status;
import org.safetynets.contracts.StandardPublishedV1;
import org.safetynets.groups.World;
import org.safetynets.platform.inbox.Consumers;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** A database that was lost reads every topic of training again, from offset zero. */
@ServiceTest
class ReplayIT {

    @Autowired Api api;
    @Autowired Given given;
    @Autowired MongoOperations mongo;
    @Autowired Consumers consumers;
    World world;

    @BeforeEach
    void world() {
        world = new World(api, given);
    }

    @Test
    void a_replay_of_all_training_topics_rebuilds_the_replica_exactly() {
        var open = world.openGroup(8);
        var revoked = world.certified();
        world.turn(revoked, 2, Status.SUSPENDED);
        world.turn(revoked, 3, Status.ACTIVE);
        world.turn(revoked, 4, Status.REVOKED);
        given.event(world.inGrace(UUID.randomUUID(), 30));
        given.event(
                new StandardPublishedV1(
                        UUID.randomUUID(),
                        1,
                        "BTPF",
                        "1.0.0",
                        "facilitator",
                        Set.of(World.PURPOSE),
                        Instant.now()));
        var other = world.certification(UUID.randomUUID(), UUID.randomUUID(), 1, Status.ACTIVE);
        given.event(other);
        await().until(() -> standings().size() == 2 && certifications() == 4);
        var before = standings();

        lose();
        assertThat(standings()).isEmpty();
        consumers.start();

        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(standings()).isEqualTo(before));
        world.awaitStatus(open, "open");
    }

    /** What a restored machine without its database begins with. */
    private void lose() {
        consumers.stop();
        mongo.remove(new Query(), "inbox");
        mongo.remove(new Query(), "incarnation");
        mongo.remove(ours(), "standings");
    }

    private long certifications() {
        return standings().stream()
                .mapToLong(it -> it.getList("certifications", Document.class).size())
                .sum();
    }

    /** As stored, without what only counts how often it was touched. */
    private List<Document> standings() {
        var found = mongo.find(ours(), Document.class, "standings");
        found.forEach(
                it -> {
                    it.remove("held");
                    it.put(
                            "certifications",
                            it.getList("certifications", Document.class).stream()
                                    .sorted(
                                            Comparator.comparing(
                                                    each ->
                                                            String.valueOf(
                                                                    each.get("certificationId"))))
                                    .toList());
                });
        return found.stream().sorted(Comparator.comparing(it -> it.getString("_id"))).toList();
    }

    private Query ours() {
        return query(where("organizationId").is(world.organization.value()));
    }
}
