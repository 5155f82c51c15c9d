package org.safetynets.groups.joining.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safetynets.groups.Fixtures.ANA;
import static org.safetynets.groups.Fixtures.BEN;
import static org.safetynets.groups.Fixtures.NOW;
import static org.safetynets.groups.Fixtures.TODAY;
import static org.safetynets.groups.Fixtures.aDraft;
import static org.safetynets.groups.Fixtures.aGroup;
import static org.safetynets.groups.Fixtures.anOpenGroup;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupState.Closed;
import org.safetynets.groups.group.domain.GroupState.Open;
import org.safetynets.groups.group.domain.GroupStatus;
import org.safetynets.groups.group.domain.Seats;
import org.safetynets.groups.group.domain.WrongGroupStatus;
import org.safetynets.groups.joining.domain.DecisionResult.Accepted;
import org.safetynets.groups.joining.domain.DecisionResult.Declined;
import org.safetynets.groups.joining.domain.DecisionResult.NotDecided;
import org.safetynets.groups.joining.domain.PlacementResult.Changed;
import org.safetynets.groups.joining.domain.PlacementResult.NotChanged;
import org.safetynets.platform.kernel.PersonId;

class PlacementTest {

    private static final Duration TERM = Duration.ofDays(2);

    private static final Group OPEN = anOpenGroup();
    private static final Member FERN = new Member(new PersonId(UUID.randomUUID()), "Fern");

    @Test
    void an_accepted_request_gets_a_free_seat() {
        var result = (Accepted) request(Route.STANDARD, true).decide(yes(null), OPEN);
        assertThat(result.placement().status()).isEqualTo(PlacementStatus.SEATED);
        assertThat(result.group().seats().taken()).isEqualTo(1);
    }

    @Test
    void an_accepted_request_waits_when_none_is_free() {
        var full = aGroup(new Open(TODAY), new Seats(2, 2, 0, 2));
        var result = (Accepted) request(Route.CALL, true).decide(yes(null), full);
        assertThat(result.placement().status()).isEqualTo(PlacementStatus.WAITLISTED);
        assertThat(result.placement().ticket()).isEqualTo(3);
        assertThat(result.placement().offer(NOW, TERM).status()).isEqualTo(PlacementStatus.OFFERED);
    }

    @Test
    void a_red_request_is_held_until_a_coordinator_gives_a_reason() {
        var red = request(Route.RED, true);
        var held = new NotDecided(new PlacementHeld());
        assertThat(red.decide(yes(null), OPEN)).isEqualTo(held);
        assertThat(red.decide(yes("  "), OPEN)).isEqualTo(held);
        var facilitator = new Decision(true, BEN, false, "Talked", NOW);
        assertThat(red.decide(facilitator, OPEN)).isEqualTo(held);
        assertThat(red.decide(yes("Talked; safe now"), OPEN)).isInstanceOf(Accepted.class);
    }

    @Test
    void nobody_is_seated_who_has_not_accepted_the_guidelines() {
        assertThat(request(Route.STANDARD, false).decide(yes(null), OPEN))
                .isEqualTo(new NotDecided(new GuidelinesNotAccepted()));
    }

    @Test
    void a_group_that_is_not_open_takes_nobody() {
        assertThat(request(Route.STANDARD, true).decide(yes(null), aDraft()))
                .isEqualTo(new NotDecided(new WrongGroupStatus(GroupStatus.DRAFT)));
    }

    @Test
    void a_decision_is_made_once() {
        var declined = (Declined) request(Route.STANDARD, true).decide(no(), OPEN);
        assertThat(declined.placement().status()).isEqualTo(PlacementStatus.DECLINED);
        assertThat(declined.placement().decide(yes(null), OPEN))
                .isEqualTo(new NotDecided(new AlreadyDecided(PlacementStatus.DECLINED)));
    }

    @Test
    void nobody_decides_about_themselves() {
        var own = new Decision(true, FERN.personId(), true, null, NOW);
        assertThat(request(Route.STANDARD, true).decide(own, OPEN))
                .isEqualTo(new NotDecided(new OwnRequest()));
    }

    @Test
    void an_offer_is_taken_in_time_or_runs_out() {
        var offered = waiting().offer(NOW, TERM);
        var until = NOW.plus(TERM);
        assertThat(offered.lapse(until.minusSeconds(1))).isEmpty();
        var taken = (Changed) offered.takeOffer(OPEN, until.minusSeconds(1));
        assertThat(taken.placement().status()).isEqualTo(PlacementStatus.SEATED);
        assertThat(taken.placement().lapse(until)).as("a seat taken is kept").isEmpty();
        assertThat(offered.takeOffer(OPEN, until))
                .isEqualTo(new NotChanged(new OfferRanOut(until)));
        var lapsed = offered.lapse(until).orElseThrow();
        assertThat(lapsed.status()).isEqualTo(PlacementStatus.LEFT);
        assertThat(lapsed.keepsOut()).isFalse();
        assertThat(waiting().takeOffer(OPEN, NOW)).isEqualTo(new NotChanged(new NoOffer()));
    }

    @Test
    void no_seat_is_taken_in_a_group_that_has_ended() {
        var ended = aGroup(new Closed(null), new Seats(2, 2, 0, 2));
        assertThat(waiting().offer(NOW, TERM).takeOffer(ended, NOW))
                .isEqualTo(new NotChanged(new WrongGroupStatus(GroupStatus.CLOSED)));
    }

    @Test
    void who_was_removed_stays_out_until_another_upholds_their_appeal() {
        var removed = waiting().offer(NOW, TERM).remove(BEN, "Recorded", NOW);
        assertThat(removed.keepsOut()).isTrue();
        var appealed = ((Changed) removed.appeal("A radio", NOW)).placement();
        assertThat(appealed.appeal("Truly", NOW)).isEqualTo(new NotChanged(new AlreadyAppealed()));
        assertThat(appealed.decideAppeal(true, BEN, "Yes"))
                .isEqualTo(new NotChanged(new OwnRemoval()));
        var rejected = ((Changed) appealed.decideAppeal(false, ANA, "No")).placement();
        assertThat(rejected.keepsOut()).isTrue();
        var upheld = ((Changed) appealed.decideAppeal(true, ANA, "Yes")).placement();
        assertThat(upheld.keepsOut()).isFalse();
        assertThat(waiting().leave(NOW).appeal("Why", NOW))
                .isEqualTo(new NotChanged(new NotRemoved()));
    }

    private static Placement waiting() {
        var full = aGroup(new Open(TODAY), new Seats(2, 2, 0, 2));
        var result = (Accepted) request(Route.STANDARD, true).decide(yes(null), full);
        return result.placement();
    }

    @Test
    void leaving_needs_nobodys_consent() {
        var left = request(Route.RED, false).leave(NOW);
        assertThat(left.status()).isEqualTo(PlacementStatus.LEFT);
        assertThat(left.version()).isEqualTo(2);
    }

    @Test
    void a_stopped_screening_makes_no_request_and_only_who_waits_is_offered_a_seat() {
        assertThatThrownBy(() -> request(Route.STOP, true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> request(Route.STANDARD, true).offer(NOW, TERM))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Placement request(Route route, boolean guidelines) {
        var screening = new Screening(route, Set.of(), guidelines);
        var id = new PlacementId(UUID.randomUUID());
        return Placement.request(id, OPEN, FERN, screening, NOW);
    }

    private static Decision yes(@Nullable String reason) {
        return new Decision(true, BEN, true, reason, NOW);
    }

    private static Decision no() {
        return new Decision(false, BEN, false, null, NOW);
    }
}
