package org.safetynets.groups.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safetynets.contracts.CertificationChangedV1;
import org.safetynets.contracts.CertificationChangedV1.Status;
import org.safetynets.contracts.OrganizationChangedV1;
import org.safetynets.groups.AtOnce;
import org.safetynets.groups.World;
import org.safetynets.groups.group.application.DraftingGroups;
import org.safetynets.groups.group.application.OpeningGroups;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.group.domain.GroupState.Paused;
import org.safetynets.groups.group.domain.GroupStatus;
import org.safetynets.groups.group.domain.Groups;
import org.safetynets.groups.group.domain.PauseReason;
import org.safetynets.groups.group.domain.Profile;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.StaleVersionException;
import org.safetynets.platform.persistence.TooContendedException;
import org.safetynets.platform.persistence.TransactionRetry;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whatever happens to certifications, the organization and the groups, at once and in whatever
 * order: when all has been worked off, no open group is without somebody certified, and none is
 * paused for want of somebody who is there.
 */
@ServiceTest
class GateInterleavingsIT {

    private static final int PEOPLE = 3;
    private static final int GROUPS = 6;
    private static final int ROUNDS = 3;
    private static final int AT_ONCE = 8;

    @Autowired Api api;
    @Autowired Given given;
    @Autowired EventConsumer<CertificationChangedV1> certifications;
    @Autowired EventConsumer<OrganizationChangedV1> organizations;
    @Autowired TransactionTemplate transactions;
    @Autowired OpeningGroups opening;
    @Autowired DraftingGroups drafting;
    @Autowired Groups groups;
    @Autowired MongoOperations mongo;

    World world;
    final List<Holder> holders = new ArrayList<>();
    final List<GroupId> ids = new ArrayList<>();
    final AtomicLong organizationVersion = new AtomicLong();

    /** Somebody and what was said of their one certification, by version. */
    private record Holder(UUID person, UUID certification, List<Status> said) {

        synchronized CertificationChangedV1 next(World world, Status status) {
            said.add(status);
            return told(world, said.size());
        }

        /** One of what was said before: events may come again, and late. */
        synchronized CertificationChangedV1 again(World world, Random random) {
            return told(world, 1 + random.nextInt(said.size()));
        }

        private CertificationChangedV1 told(World world, int version) {
            return world.certification(person, certification, version, said.get(version - 1));
        }

        synchronized boolean certified() {
            return said.getLast() == Status.ACTIVE;
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 10);
    }

    @BeforeEach
    void world() {
        world = new World(api, given);
        for (var i = 0; i < PEOPLE; i++) {
            var it = new Holder(UUID.randomUUID(), UUID.randomUUID(), new ArrayList<>());
            holders.add(it);
            take(it.next(world, Status.ACTIVE));
        }
        for (var i = 0; i < GROUPS; i++) {
            var first = holders.get(i % PEOPLE).person();
            var led = i % 2 == 0 ? new UUID[] {first} : new UUID[] {first, other(first)};
            ids.add(new GroupId(world.draft(8, led)));
        }
    }

    private UUID other(UUID person) {
        return holders.stream()
                .map(Holder::person)
                .filter(it -> !it.equals(person))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_open_group_is_left_without_a_certified_facilitator(long seed) throws Exception {
        var random = new Random(seed);
        for (var round = 0; round < ROUNDS; round++) {
            var steps = IntStream.range(0, AT_ONCE).mapToObj(_ -> step(random)).toList();
            AtOnce.run(steps);
            awaitNoReviewsLeft();
            ids.forEach(this::assertAsTheGateWants);
        }
    }

    private Callable<Boolean> step(Random random) {
        var holder = holders.get(random.nextInt(PEOPLE));
        var group = ids.get(random.nextInt(GROUPS));
        return switch (random.nextInt(12)) {
            case 0, 1 -> telling(holder.next(world, Status.REVOKED));
            case 2 -> telling(holder.next(world, Status.SUSPENDED));
            case 3, 4 -> telling(holder.next(world, Status.ACTIVE));
            case 5 -> telling(holder.again(world, random));
            case 6 -> organization(OrganizationChangedV1.Status.SUSPENDED);
            case 7 -> organization(OrganizationChangedV1.Status.ACTIVE);
            case 8 -> doing(() -> opening.resume(world.organization, group));
            case 9 -> doing(() -> opening.pause(world.organization, group, null));
            case 10 -> doing(() -> handOver(group, holder.person()));
            default -> doing(() -> opening.open(world.organization, group));
        };
    }

    private Callable<Boolean> telling(CertificationChangedV1 event) {
        return () -> {
            take(event);
            return true;
        };
    }

    private Callable<Boolean> organization(OrganizationChangedV1.Status status) {
        return () -> {
            inTransaction(() -> organizations.on(said(status), context()));
            return true;
        };
    }

    private OrganizationChangedV1 said(OrganizationChangedV1.Status status) {
        return new OrganizationChangedV1(
                world.organization.value(),
                organizationVersion.incrementAndGet(),
                OrganizationChangedV1.Change.UPDATED,
                status,
                "Harbor",
                null,
                "Europe/Dublin",
                java.util.Set.of("en"),
                null);
    }

    /** Of two who change a group at once one may be told so; that is as it should be. */
    private static Callable<Boolean> doing(Runnable change) {
        return () -> {
            try {
                change.run();
                return true;
            } catch (StaleVersionException | TooContendedException e) {
                return false;
            }
        };
    }

    private void handOver(GroupId id, UUID person) {
        var group = groups.find(world.organization, id).orElseThrow();
        var was = group.profile();
        var to =
                new Profile(
                        was.name(),
                        was.purpose(),
                        List.of(new PersonId(person)),
                        was.format(),
                        was.visibility(),
                        was.language(),
                        was.plan(),
                        was.charter());
        drafting.change(world.organization, id, group.version(), to, 8);
    }

    private void take(CertificationChangedV1 event) {
        inTransaction(() -> certifications.on(event, context()));
    }

    /** As the inbox does: in one transaction, tried again when another came first. */
    private void inTransaction(Runnable work) {
        TransactionRetry.run(
                () -> {
                    transactions.executeWithoutResult(_ -> work.run());
                    return true;
                });
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

    private void assertAsTheGateWants(GroupId id) {
        var group = groups.find(world.organization, id).orElseThrow();
        if (group.status() == GroupStatus.OPEN) {
            assertThat(certified(group)).as("somebody of %s is certified", group).isTrue();
            assertThat(suspended()).as("the organization is suspended").isFalse();
        }
        if (group.state() instanceof Paused paused
                && paused.reason() == PauseReason.NOT_CURRENTLY_CERTIFIED) {
            assertThat(certified(group) && !suspended())
                    .as("%s waits for what is there", group)
                    .isFalse();
        }
        var listed =
                mongo.getCollection("listings").countDocuments(new Document("groupId", id.value()));
        assertThat(listed).isEqualTo(group.status() == GroupStatus.OPEN ? 1 : 0);
    }

    private boolean certified(Group group) {
        return holders.stream()
                .filter(it -> group.ledBy(new PersonId(it.person())))
                .anyMatch(Holder::certified);
    }

    private boolean suspended() {
        var it =
                mongo.getCollection("organizations")
                        .find(new Document("_id", world.organization.value()));
        var known = it.first();
        return known != null && known.getBoolean("suspended");
    }
}
