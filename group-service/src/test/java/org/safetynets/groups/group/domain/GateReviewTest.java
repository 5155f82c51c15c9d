package org.safetynets.groups.group.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.groups.Fixtures.DUBLIN;
import static org.safetynets.groups.Fixtures.NOW;
import static org.safetynets.groups.Fixtures.TODAY;
import static org.safetynets.groups.Fixtures.aDraft;
import static org.safetynets.groups.Fixtures.aGroup;
import static org.safetynets.groups.Fixtures.anOpenGroup;
import static org.safetynets.groups.Fixtures.certification;
import static org.safetynets.groups.Fixtures.certifiedThrough;
import static org.safetynets.groups.Fixtures.changed;
import static org.safetynets.groups.Fixtures.coverage;
import static org.safetynets.groups.Fixtures.gate;
import static org.safetynets.groups.Fixtures.nobodyCertified;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safetynets.groups.group.domain.GroupChanged.Change;
import org.safetynets.groups.group.domain.GroupState.Open;
import org.safetynets.groups.group.domain.GroupState.Paused;

class GateReviewTest {

    @Test
    void an_open_group_without_certified_facilitator_pauses() {
        var review = GateReview.of(anOpenGroup(), nobodyCertified()).orElseThrow();
        assertThat(review.change()).isEqualTo(Change.PAUSED);
        assertThat(review.group().state()).isEqualTo(pausedUntil(null));
    }

    @Test
    void it_remembers_when_a_known_certification_will_begin() {
        var next = TODAY.plusDays(3);
        var review =
                GateReview.of(anOpenGroup(), gate(certification(next, next.plusYears(1))))
                        .orElseThrow();
        assertThat(review.group().state()).isEqualTo(pausedUntil(next));
        assertThat(review.group().reviewDue()).contains(next.atStartOfDay(DUBLIN).toInstant());
    }

    @Test
    void an_open_group_is_dated_anew_when_a_certification_is_renewed() {
        var renewed = TODAY.plusYears(3);
        var review = GateReview.of(anOpenGroup(), certifiedThrough(renewed)).orElseThrow();
        assertThat(review.change()).isEqualTo(Change.UPDATED);
        assertThat(review.group().state()).isEqualTo(new Open(renewed));
    }

    @Test
    void what_is_right_stays_as_it_is() {
        var through = certifiedThrough(TODAY.plusYears(1));
        assertThat(GateReview.of(anOpenGroup(), through)).isEmpty();
        assertThat(GateReview.of(aDraft(), nobodyCertified())).isEmpty();
        assertThat(GateReview.of(paused(null), nobodyCertified())).isEmpty();
        assertThat(GateReview.of(changed(anOpenGroup().close(null)), through)).isEmpty();
    }

    @Test
    void a_pause_for_want_of_certification_is_lifted_by_one() {
        var review = GateReview.of(paused(null), certifiedThrough(TODAY)).orElseThrow();
        assertThat(review.change()).isEqualTo(Change.RESUMED);
        assertThat(review.group().state()).isEqualTo(new Open(TODAY));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"NOT_CURRENTLY_CERTIFIED", "ORGANIZATION_SUSPENDED"},
            mode = EnumSource.Mode.EXCLUDE)
    void other_pauses_belong_to_people(PauseReason reason) {
        var group = aGroup(new Paused(reason, null, null), Seats.empty(8));
        assertThat(GateReview.of(group, certifiedThrough(TODAY))).isEmpty();
    }

    @Test
    void a_suspended_organization_pauses_and_lifts_nothing() {
        var gate = new Gate(coverage(certification(TODAY, TODAY)), false, true, NOW);
        assertThat(GateReview.of(anOpenGroup(), gate).orElseThrow().group().state())
                .isEqualTo(new Paused(PauseReason.ORGANIZATION_SUSPENDED, null, null));
        assertThat(GateReview.of(paused(null), gate)).isEmpty();
    }

    @Test
    void the_end_of_a_suspension_lifts_its_pause_where_somebody_is_certified() {
        var suspended = new Paused(PauseReason.ORGANIZATION_SUSPENDED, null, null);
        var group = aGroup(suspended, Seats.empty(8));
        var lifted = GateReview.of(group, certifiedThrough(TODAY)).orElseThrow();
        assertThat(lifted.group().state()).isEqualTo(new Open(TODAY));
        var waiting = GateReview.of(group, nobodyCertified()).orElseThrow();
        assertThat(waiting.group().state()).isEqualTo(pausedUntil(null));
        var still = new Gate(coverage(certification(TODAY, TODAY)), false, true, NOW);
        assertThat(GateReview.of(group, still)).isEmpty();
    }

    @Test
    void a_paused_group_forgets_a_beginning_that_will_not_come() {
        var review = GateReview.of(paused(TODAY.plusDays(3)), nobodyCertified()).orElseThrow();
        assertThat(review.group().state()).isEqualTo(pausedUntil(null));
    }

    @Test
    void the_clock_asks_again_at_midnight_after_the_last_day_in_the_groups_zone() {
        var last = LocalDate.of(2026, 6, 30);
        var group = aGroup(new Open(last), Seats.empty(8));
        assertThat(group.reviewDue()).contains(java.time.Instant.parse("2026-06-30T23:00:00Z"));
        assertThat(paused(null).reviewDue()).isEmpty();
        assertThat(aDraft().reviewDue()).isEmpty();
    }

    private static Group paused(@Nullable LocalDate from) {
        return aGroup(pausedUntil(from), Seats.empty(8));
    }

    private static Paused pausedUntil(@Nullable LocalDate from) {
        return new Paused(PauseReason.NOT_CURRENTLY_CERTIFIED, null, from);
    }
}
