package org.safetynets.groups.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safetynets.groups.AtOnce;
import org.safetynets.groups.World;
import org.safetynets.groups.group.application.DraftingGroups;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.group.domain.Groups;
import org.safetynets.groups.joining.application.Offers;
import org.safetynets.groups.joining.application.RemovingMembers;
import org.safetynets.groups.joining.application.TakingSeats;
import org.safetynets.groups.joining.domain.Decision;
import org.safetynets.groups.joining.domain.Placement;
import org.safetynets.groups.joining.domain.PlacementId;
import org.safetynets.groups.joining.domain.PlacementStatus;
import org.safetynets.groups.joining.domain.Placements;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.StaleVersionException;
import org.safetynets.platform.persistence.TooContendedException;
import org.safetynets.platform.personal.PersonalData;
import org.safetynets.platform.test.Api;
import org.safetynets.platform.test.Given;
import org.safetynets.platform.test.MutableClock;
import org.safetynets.platform.test.ServiceTest;
import org.safetynets.platform.test.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Accepting, leaving, removing, taking and losing offers, more and fewer seats, and people erased
 * while a seat is held for them, at once and in whatever order: the count is always that of the
 * people, nobody is one too many, and nobody passes those who wait longer.
 */
@ServiceTest
class SeatInterleavingsIT {

    private static final int PEOPLE = 14;
    private static final int ROUNDS = 5;
    private static final int AT_ONCE = 8;

    @Autowired Api api;
    @Autowired Given given;
    @Autowired TakingSeats seats;
    @Autowired Offers offers;
    @Autowired RemovingMembers removing;
    @Autowired DraftingGroups drafting;
    @Autowired Placements placements;
    @Autowired Groups groups;
    @Autowired List<PersonalData> held;
    @Autowired MutableClock clock;

    World world;
    GroupId group;
    final List<PersonId> people = new ArrayList<>();
    final List<PlacementId> requests = new ArrayList<>();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 8);
    }

    @BeforeEach
    void world() {
        world = new World(api, given);
        var id = world.openGroup(3);
        group = new GroupId(id);
        for (var i = 0; i < PEOPLE; i++) {
            var person = UUID.randomUUID();
            people.add(new PersonId(person));
            var request = world.asked(Tokens.of(person).named("P" + i), id);
            requests.add(new PlacementId(UUID.fromString(request)));
        }
    }

    @AfterEach
    void clock() {
        clock.reset();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_count_is_that_of_the_people_and_nobody_is_passed(long seed) throws Exception {
        var random = new Random(seed);
        for (var round = 0; round < ROUNDS; round++) {
            var steps = IntStream.range(0, AT_ONCE).mapToObj(_ -> step(random)).toList();
            AtOnce.run(steps);
            assertAllIsRight();
            if (round == ROUNDS - 2) {
                clock.advance(Duration.ofHours(49)); // every offer is over
            }
        }
    }

    private Callable<Boolean> step(Random random) {
        var one = random.nextInt(PEOPLE);
        var person = people.get(one);
        return switch (random.nextInt(12)) {
            case 0, 1 -> doing(() -> seats.leave(person, group));
            case 2, 3 -> doing(() -> offers.accept(person, group));
            case 4 -> doing(() -> offers.lapse(100));
            case 5 -> doing(() -> remove(person));
            case 6 -> doing(() -> capacity(2 + random.nextInt(6)));
            case 7 -> doing(() -> held.forEach(it -> it.erase(person)));
            default -> doing(() -> accept(requests.get(one)));
        };
    }

    private void accept(PlacementId request) {
        var by = new PersonId(UUID.randomUUID());
        var decision = new Decision(true, by, true, null, Instant.now());
        seats.decide(world.organization, group, request, decision);
    }

    private void remove(PersonId person) {
        var by = new PersonId(UUID.randomUUID());
        removing.remove(world.organization, group, person, by, "Broke a guideline");
    }

    private void capacity(int to) {
        var it = groups.find(world.organization, group).orElseThrow();
        drafting.change(world.organization, group, it.version(), it.profile(), to);
    }

    /** Too much at once may refuse somebody for now; it must never count wrongly. */
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

    private void assertAllIsRight() {
        var it = groups.find(world.organization, group).orElseThrow().seats();
        var roster = placements.roster(world.organization, group);
        var placed = roster.stream().filter(one -> one.status().holdsSeat()).toList();
        var waiting = waiting(roster);
        assertThat(it.taken()).isEqualTo(placed.size()).isLessThanOrEqualTo(it.capacity());
        assertThat(it.waitlisted()).isEqualTo(waiting.size());
        assertThat(it.free() > 0 && it.waitlisted() > 0)
                .as("a seat is free, and one waits")
                .isFalse();
        var last =
                placed.stream().flatMap(one -> ticket(one).stream()).max(Long::compare).orElse(0L);
        assertThat(waiting).allMatch(ticket -> ticket > last, "waits longer than one placed");
        assertThat(roster).extracting(Placement::ticket).doesNotHaveDuplicates();
    }

    private static Optional<Long> ticket(Placement it) {
        return Optional.ofNullable(it.ticket());
    }

    private static List<Long> waiting(List<Placement> roster) {
        return roster.stream()
                .filter(it -> it.status() == PlacementStatus.WAITLISTED)
                .flatMap(it -> ticket(it).stream())
                .toList();
    }
}
