package org.safetynets.groups.gate;

import static java.util.concurrent.CompletableFuture.runAsync;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safetynets.contracts.CertificationChangedV1;
import org.safetynets.contracts.CertificationChangedV1.Status;
import org.safetynets.groups.AtOnce;
import org.safetynets.groups.World;
import org.safetynets.groups.group.application.Gates;
import org.safetynets.groups.group.application.OpeningGroups;
import org.safetynets.groups.group.application.SavingGroups;
import org.safetynets.groups.group.domain.GroupChanged;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.group.domain.Groups;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.persistence.TransactionRetry;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Openings and revocations that meet: no open group is ever left without a certified one. */
@ServiceTest
class GateRaceIT {

    @Autowired Api api;
    @Autowired Given given;
    @Autowired EventConsumer<CertificationChangedV1> consumer;
    @Autowired TransactionTemplate transactions;
    @Autowired OpeningGroups opening;
    @Autowired Groups groups;
    @Autowired Gates gates;
    @Autowired SavingGroups saving;
    @Autowired MongoOperations mongo;
    World world;
    UUID certification = UUID.randomUUID();
    AtomicLong version = new AtomicLong();

    @BeforeEach
    void world() {
        world = new World(api, given);
        take(Status.ACTIVE);
    }

    @Test
    void a_revocation_in_the_middle_of_an_opening_is_not_missed() {
        var id = world.draft(8, world.facilitatorId);
        var revocation = new ArrayList<CompletableFuture<Void>>();

        transactions.executeWithoutResult(
                it -> {
                    var group = groups.find(world.organization, new GroupId(id)).orElseThrow();
                    var gate = gates.held(world.organization, group.profile());
                    revocation.add(runAsync(() -> take(Status.REVOKED)));
                    waitForReviewOf(revocation.getFirst());
                    saving.save((GroupChanged) group.open(gate));
                });
        revocation.getFirst().join();

        world.awaitStatus(id, "paused");
    }

    /** Gives the revocation, and the review after it, every chance to come first. */
    private void waitForReviewOf(CompletableFuture<Void> revocation) {
        try {
            revocation.get(400, TimeUnit.MILLISECONDS);
            awaitNoReviewsLeft();
        } catch (TimeoutException e) {
            // it waits for this transaction, as it should
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void an_opening_in_the_middle_of_a_revocation_is_refused_or_undone() {
        var id = world.draft(8, world.facilitatorId);
        var attempt = new ArrayList<CompletableFuture<Boolean>>();

        transactions.executeWithoutResult(
                it -> {
                    consumer.on(next(Status.REVOKED), context());
                    attempt.add(supplyAsync(() -> open(id)));
                    try {
                        attempt.getFirst().get(400, TimeUnit.MILLISECONDS);
                    } catch (TimeoutException e) {
                        // it waits for this transaction, as it should
                    } catch (ExecutionException | InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                });

        assertThat(attempt.getFirst().join()).isFalse();
        assertThat(world.status(id)).isEqualTo("draft");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void random_interleavings_end_with_every_group_as_the_gate_wants_it(long seed)
            throws Exception {
        var random = new Random(seed);
        var ids = new ArrayList<UUID>();
        for (var i = 0; i < 6; i++) {
            ids.add(world.draft(8, world.facilitatorId));
        }
        for (var round = 0; round < 4; round++) {
            var tasks = new ArrayList<Callable<Void>>();
            for (var id : ids) {
                tasks.add(step(random.nextInt(3), id));
            }
            tasks.add(() -> taking(random.nextBoolean() ? Status.REVOKED : Status.ACTIVE));
            tasks.add(() -> taking(random.nextBoolean() ? Status.REVOKED : Status.ACTIVE));
            AtOnce.run(tasks);
        }
        var last = random.nextBoolean() ? Status.REVOKED : Status.ACTIVE;
        take(last);

        awaitNoReviewsLeft();
        for (var id : ids) {
            var status = world.status(id);
            if (last == Status.REVOKED) {
                assertThat(status).isNotEqualTo("open");
            } else if (status.equals("paused")) {
                assertThat(world.pauseReason(id)).isEqualTo("by-coordinator");
            }
        }
    }

    private Callable<Void> step(int which, UUID id) {
        var group = new GroupId(id);
        return () -> {
            switch (which) {
                case 0 -> opening.open(world.organization, group);
                case 1 -> opening.resume(world.organization, group);
                default -> opening.pause(world.organization, group, null);
            }
            return null;
        };
    }

    private boolean open(UUID id) {
        return opening.open(world.organization, new GroupId(id)).orElseThrow()
                instanceof GroupChanged;
    }

    private Void taking(Status status) {
        take(status);
        return null;
    }

    /** As the inbox does: in one transaction, tried again when another came first. */
    private void take(Status status) {
        var event = next(status);
        TransactionRetry.run(
                () -> {
                    transactions.executeWithoutResult(it -> consumer.on(event, context()));
                    return true;
                });
    }

    private CertificationChangedV1 next(Status status) {
        return world.certification(
                world.facilitatorId, certification, version.incrementAndGet(), status);
    }

    private EventContext context() {
        var id = UUID.randomUUID().toString();
        return new EventContext(
                id, "certification.changed.v1", id, world.organization, Instant.now());
    }

    private void awaitNoReviewsLeft() {
        var ours = new Document("organizationId", world.organization.value());
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () ->
                                assertThat(mongo.getCollection("gateReviews").countDocuments(ours))
                                        .isZero());
    }
}
