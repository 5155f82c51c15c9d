package org.safetynets.groups.urgent.domain;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.groups.Fixtures.ANA;
import static org.safetynets.groups.Fixtures.BEN;
import static org.safetynets.groups.Fixtures.HARBOR;
import static org.safetynets.groups.Fixtures.NOW;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safetynets.groups.Fixtures;
import org.safetynets.groups.joining.domain.CannotWait;
import org.safetynets.groups.joining.domain.Member;
import org.safetynets.groups.joining.domain.Placement;
import org.safetynets.groups.joining.domain.PlacementId;
import org.safetynets.groups.joining.domain.Route;
import org.safetynets.groups.joining.domain.Screening;
import org.safetynets.groups.joining.domain.Urgency;
import org.safetynets.groups.oncall.domain.AlreadyAcknowledged;
import org.safetynets.groups.oncall.domain.Duty;
import org.safetynets.groups.oncall.domain.Rota;
import org.safetynets.groups.urgent.domain.UrgentReviewResult.UrgentReviewChanged;
import org.safetynets.groups.urgent.domain.UrgentReviewResult.UrgentReviewNotChanged;
import org.safetynets.platform.kernel.PersonId;

class UrgentReviewTest {

    private static final PersonId FERN = new PersonId(UUID.randomUUID());
    private static final Rota ROTA = rota(ANA, BEN);

    @Test
    void somebody_is_called_at_once_and_the_term_is_as_short_as_it_is_urgent() {
        assertThat(opened(Urgency.NOW, ROTA).alarm().called()).containsExactly(ANA);
        assertThat(opened(Urgency.NOW, ROTA).alarm().acknowledgeBy()).isEqualTo(after(15));
        assertThat(opened(Urgency.TODAY, ROTA).alarm().acknowledgeBy()).isEqualTo(after(240));
        assertThat(opened(Urgency.WITHIN_A_DAY, ROTA).alarm().acknowledgeBy())
                .isEqualTo(after(1440));
    }

    @Test
    void the_next_is_called_at_half_and_at_the_full_time_and_then_nobody_more() {
        var review = opened(Urgency.NOW, ROTA);
        assertThat(review.escalate(ROTA, after(7))).as("before half the time").isEmpty();
        var half = review.escalate(ROTA, after(8)).orElseThrow().review();
        assertThat(half.alarm().called()).containsExactly(ANA, BEN);
        assertThat(half.escalate(ROTA, after(14))).isEmpty();
        var full = half.escalate(ROTA, after(15)).orElseThrow().review();
        assertThat(full.alarm().called()).containsExactly(ANA, BEN, ANA);
        assertThat(full.escalate(ROTA, after(10_000))).isEmpty();
        assertThat(full.isOverdue(after(16))).isTrue();
    }

    @Test
    void nobody_more_is_called_once_somebody_took_it_up() {
        var taken = changed(opened(Urgency.NOW, ROTA).takeUp(BEN, after(3)));
        assertThat(taken.escalate(ROTA, after(60))).isEmpty();
        assertThat(taken.isOverdue(after(60))).isFalse();
        assertThat(taken.takeUp(ANA, after(4)))
                .isEqualTo(new UrgentReviewNotChanged(new AlreadyAcknowledged()));
    }

    @Test
    void another_takes_it_over_and_nobody_is_called_for_that() {
        var taken = changed(opened(Urgency.NOW, ROTA).takeUp(BEN, after(3)));
        assertThat(taken.takeOver(BEN, after(4)))
                .isEqualTo(new UrgentReviewNotChanged(new AlreadyAcknowledged()));
        var over = changed(taken.takeOver(ANA, after(5)));
        assertThat(over.isTakenUpBy(ANA)).isTrue();
        assertThat(over.isTakenUpBy(BEN)).isFalse();
        assertThat(over.alarm()).isEqualTo(taken.alarm());
        assertThat(over.escalate(ROTA, after(60))).isEmpty();
    }

    @Test
    void for_a_day_after_it_was_taken_up_to_ask_the_person_waits_for_no_better_hour() {
        var taken = changed(opened(Urgency.NOW, ROTA).takeUp(BEN, after(3)));
        assertThat(taken.isEmergency(after(3 + 24 * 60 - 1))).isTrue();
        assertThat(taken.isEmergency(after(3 + 24 * 60))).isFalse();
        assertThat(opened(Urgency.NOW, ROTA).isEmergency(NOW)).isFalse();
        var today = changed(opened(Urgency.TODAY, ROTA).takeUp(BEN, after(3)));
        assertThat(today.isEmergency(after(4))).isFalse();
    }

    @Test
    void who_asked_is_never_called_about_their_own_form() {
        var rota = rota(FERN, BEN);
        var review = opened(Urgency.NOW, rota);
        assertThat(review.alarm().called()).containsExactly(BEN);
        assertThat(review.escalate(rota, after(8)).orElseThrow().review().alarm().called())
                .doesNotContain(FERN);
    }

    @Test
    void somebody_of_the_staff_who_is_erased_leaves_no_id() {
        var taken = changed(opened(Urgency.NOW, ROTA).takeUp(ANA, after(3)));
        assertThat(taken.forget(ANA).alarm().called()).isEmpty();
        assertThat(requireNonNull(taken.forget(ANA).takenUp()).by()).isEqualTo(PersonId.NOBODY);
    }

    private static UrgentReview opened(Urgency urgency, Rota rota) {
        var request =
                Placement.request(
                        new PlacementId(UUID.randomUUID()),
                        Fixtures.anOpenGroup(),
                        new Member(FERN, "Fern"),
                        new Screening(Route.RED, Set.of(), true),
                        NOW);
        var id = new UrgentReviewId(UUID.randomUUID());
        return UrgentReview.open(id, new CannotWait(request, urgency), rota, NOW).review();
    }

    private static UrgentReview changed(UrgentReviewResult result) {
        return ((UrgentReviewChanged) result).review();
    }

    private static Instant after(int minutes) {
        return NOW.plus(Duration.ofMinutes(minutes));
    }

    private static Rota rota(PersonId... people) {
        var duties =
                Stream.of(people)
                        .map(it -> new Duty(it, Set.of(), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT))
                        .toList();
        return new Rota(HARBOR, 1, ZoneOffset.UTC, duties);
    }
}
