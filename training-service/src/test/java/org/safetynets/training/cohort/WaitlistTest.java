package org.safetynets.training.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.training.Fixtures.CANDIDATE;
import static org.safetynets.training.Fixtures.NOON;
import static org.safetynets.training.Fixtures.TODAY;
import static org.safetynets.training.Fixtures.TRAINER;
import static org.safetynets.training.Fixtures.aCohort;
import static org.safetynets.training.Fixtures.aStandard;
import static org.safetynets.training.Fixtures.somebody;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.cohort.domain.AlreadyEnrolled;
import org.safetynets.training.cohort.domain.AlreadyWaiting;
import org.safetynets.training.cohort.domain.Cohort;
import org.safetynets.training.cohort.domain.CohortFull;
import org.safetynets.training.cohort.domain.CohortPlan;
import org.safetynets.training.cohort.domain.NoOffer;
import org.safetynets.training.cohort.domain.RevisingResult;
import org.safetynets.training.cohort.domain.SeatResult;
import org.safetynets.training.cohort.domain.Seating;
import org.safetynets.training.cohort.domain.SeatsInUse;
import org.safetynets.training.cohort.domain.Waiting;
import org.safetynets.training.cohort.domain.WaitlistRule;

class WaitlistTest {

    private static final Duration TWO_DAYS = Duration.ofDays(2);

    private final PersonId first = somebody();
    private final PersonId second = somebody();

    @Test
    void whoever_comes_to_a_full_cohort_waits_in_the_order_of_coming() {
        var full = taken(movingUp(1), CANDIDATE);

        var one = waiting(full.seatOrWait(first, NOON), 1);
        var two = waiting(one.seatOrWait(second, NOON), 2);

        assertThat(two.waiting()).extracting(Waiting::person).containsExactly(first, second);
        assertThat(two.seatOrWait(first, NOON))
                .isEqualTo(new SeatResult.Refused(new AlreadyWaiting(1)));
        assertThat(two.seatOrWait(CANDIDATE, NOON))
                .isEqualTo(new SeatResult.Refused(new AlreadyEnrolled()));
    }

    @Test
    void a_seat_that_comes_free_goes_to_the_first_who_waits() {
        var left = bothWaitFor(movingUp(1)).leave(CANDIDATE, NOON);

        assertThat(left.seated()).containsExactly(first);
        assertThat(left.cohort().candidates()).containsExactly(first);
        assertThat(left.cohort().waiting()).extracting(Waiting::person).containsExactly(second);
    }

    @Test
    void nobody_passes_those_who_wait() {
        var offered = bothWaitFor(offering(1)).leave(CANDIDATE, NOON).cohort();

        assertThat(offered.free()).isZero();
        assertThat(offered.seat(somebody())).isEqualTo(new SeatResult.Refused(new CohortFull(1)));
        waiting(offered.seatOrWait(somebody(), NOON), 3);
    }

    @Test
    void an_offer_holds_a_seat_until_it_runs_out_and_then_goes_on() {
        var offered = bothWaitFor(offering(1)).leave(CANDIDATE, NOON);
        assertThat(offered.offered()).containsExactly(first);
        assertThat(offered.cohort().accept(second, NOON))
                .isEqualTo(new SeatResult.Refused(new NoOffer()));

        var end = NOON.plus(TWO_DAYS);
        assertThat(offered.cohort().settle(end.minusMillis(1))).isEmpty();
        assertThat(offered.cohort().accept(first, end.minusMillis(1)))
                .isInstanceOf(SeatResult.SeatTaken.class);
        assertThat(offered.cohort().accept(first, end))
                .isEqualTo(new SeatResult.Refused(new NoOffer()));
        var next = offered.cohort().settle(end).orElseThrow();
        assertThat(next.lapsed()).containsExactly(first);
        assertThat(next.offered()).containsExactly(second);
        assertThat(next.cohort().version()).isEqualTo(offered.cohort().version() + 1);
    }

    @Test
    void who_declines_an_offer_gives_it_to_the_next() {
        var offered = bothWaitFor(offering(1)).leave(CANDIDATE, NOON).cohort();

        var declined = offered.leave(first, NOON.plusSeconds(60));

        assertThat(declined.offered()).containsExactly(second);
        assertThat(declined.cohort().waiting()).extracting(Waiting::person).containsExactly(second);
    }

    @Test
    void more_seats_let_more_move_up_and_fewer_than_are_in_use_are_refused() {
        var cohort = bothWaitFor(movingUp(1));

        var more = cohort.revise(movingUp(3).plan(), NOON);
        assertThat(more).isInstanceOf(RevisingResult.Revised.class);
        var seating = ((RevisingResult.Revised) more).seating();
        assertThat(seating.seated()).containsExactly(first, second);
        assertThat(seating.cohort().revise(movingUp(2).plan(), NOON))
                .isEqualTo(new RevisingResult.Refused(new SeatsInUse(3)));
    }

    @Property(tries = 300)
    void whatever_happens_seats_never_oversell_and_nobody_is_passed(
            @ForAll @IntRange(min = 1, max = 4) int seats,
            @ForAll boolean offers,
            @ForAll List<@IntRange(min = 0, max = 59) Integer> steps) {
        var people = IntStream.range(0, 6).mapToObj(it -> somebody()).toList();
        var cohort = offers ? offering(seats) : movingUp(seats);
        var at = NOON;
        for (var step : steps) {
            at = at.plus(Duration.ofHours(7));
            cohort = after(cohort, step / 6, people.get(step % 6), at);
            var held = cohort.waiting().stream().filter(it -> it.offeredUntil() != null).count();
            assertThat(cohort.candidates().size() + held).isLessThanOrEqualTo(seats);
            assertThat(cohort.waiting()).extracting(Waiting::person).doesNotHaveDuplicates();
            var seated = cohort.candidates();
            assertThat(cohort.waiting()).noneMatch(it -> seated.contains(it.person()));
            assertThat(cohort.waiting()).isSortedAccordingTo(Comparator.comparing(Waiting::since));
            if (cohort.free() > 0) {
                assertThat(cohort.waiting()).allMatch(it -> it.offeredUntil() != null);
            }
        }
    }

    private static Cohort after(Cohort cohort, int kind, PersonId who, Instant at) {
        return switch (kind) {
            case 0, 1, 2, 3 -> kept(cohort, cohort.seatOrWait(who, at));
            case 4 -> kept(cohort, cohort.seat(who));
            case 5, 6 -> kept(cohort, cohort.accept(who, at));
            case 7, 8 -> cohort.leave(who, at).cohort();
            default -> cohort.settle(at).map(Seating::cohort).orElse(cohort);
        };
    }

    private static Cohort kept(Cohort before, SeatResult result) {
        return switch (result) {
            case SeatResult.SeatTaken(var cohort) -> cohort;
            case SeatResult.Waitlisted(var cohort, var _) -> cohort;
            case SeatResult.Refused _ -> before;
        };
    }

    private Cohort bothWaitFor(Cohort cohort) {
        var full = taken(cohort, CANDIDATE);
        return waiting(waiting(full.seatOrWait(first, NOON), 1).seatOrWait(second, NOON), 2);
    }

    private static Cohort movingUp(int seats) {
        return aCohort(aStandard(), seats);
    }

    private static Cohort offering(int seats) {
        var plain = aCohort(aStandard(), seats);
        var plan =
                new CohortPlan(
                        "Spring",
                        TODAY,
                        TODAY.plusMonths(3),
                        ZoneOffset.UTC,
                        seats,
                        WaitlistRule.offering(48),
                        Set.of(TRAINER),
                        null);
        return Cohort.restore(
                plain.id(), plain.organization(), plain.standard(), plan, Set.of(), List.of(), 1);
    }

    private static Cohort taken(Cohort cohort, PersonId person) {
        var result = cohort.seat(person);
        assertThat(result).isInstanceOf(SeatResult.SeatTaken.class);
        return ((SeatResult.SeatTaken) result).cohort();
    }

    private static Cohort waiting(SeatResult result, int place) {
        assertThat(result).isInstanceOf(SeatResult.Waitlisted.class);
        var waitlisted = (SeatResult.Waitlisted) result;
        assertThat(waitlisted.place()).isEqualTo(place);
        return waitlisted.cohort();
    }
}
