package org.safetynets.training.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.training.Fixtures.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.training.Fixtures;
import org.safetynets.training.SupportFixtures;
import org.safetynets.training.debrief.domain.Answers;
import org.safetynets.training.debrief.domain.Debrief;
import org.safetynets.training.debrief.domain.DebriefClosed;
import org.safetynets.training.debrief.domain.DebriefIncomplete;
import org.safetynets.training.debrief.domain.DebriefResult;
import org.safetynets.training.debrief.domain.DebriefState;
import org.safetynets.training.debrief.domain.DueTime;
import org.safetynets.training.debrief.domain.LedTheMeeting;

class DebriefTest {

    private static final Instant DUE = NOON.plus(Duration.ofDays(1));

    private final Debrief debrief = SupportFixtures.aDebrief(DUE);

    @Test
    void a_draft_may_leave_anything_open() {
        var draft = changed(debrief.draft(Answers.NONE));

        assertThat(draft.state()).isEqualTo(DebriefState.DUE);
        assertThat(draft.version()).isEqualTo(2);
    }

    @Test
    void what_must_be_answered_is_named_when_it_is_not() {
        assertThat(debrief.complete(Answers.NONE, NOON))
                .isEqualTo(
                        new DebriefResult.Refused(
                                new DebriefIncomplete(
                                        List.of(
                                                "attendance",
                                                "riskSeen",
                                                "activationBefore",
                                                "activationAfter",
                                                "carryingHome",
                                                "needsCall"))));
    }

    @Test
    void is_done_with_everything_answered_and_final_then() {
        var done = changed(debrief.complete(SupportFixtures.answers(2, 0, false), NOON));

        assertThat(done.state()).isEqualTo(DebriefState.DONE);
        assertThat(done.completedAt()).isEqualTo(NOON);
        assertThat(done.draft(Answers.NONE))
                .isEqualTo(new DebriefResult.Refused(new DebriefClosed()));
        assertThat(done.complete(SupportFixtures.answers(9, 4, true), NOON))
                .isEqualTo(new DebriefResult.Refused(new DebriefClosed()));
    }

    @Test
    void is_missed_from_the_moment_its_time_is_over_and_still_welcome() {
        assertThat(debrief.missAt(DUE.minusMillis(1))).isEmpty();
        var missed = debrief.missAt(DUE).orElseThrow();

        assertThat(missed.state()).isEqualTo(DebriefState.MISSED);
        assertThat(missed.missAt(DUE.plusSeconds(60))).isEmpty();
        var late =
                changed(missed.complete(SupportFixtures.answers(2, 0, false), DUE.plusSeconds(9)));
        assertThat(late.state()).isEqualTo(DebriefState.DONE);
        assertThat(late.missedAt()).isEqualTo(DUE);
    }

    @Test
    void is_reminded_of_once_six_hours_before_its_end() {
        assertThat(debrief.remindAt(DUE.minus(Duration.ofHours(7)))).isEmpty();
        var reminded = debrief.remindAt(DUE.minus(Duration.ofHours(6))).orElseThrow();

        assertThat(reminded.remindAt(DUE.minusSeconds(1))).isEmpty();
        assertThat(debrief.remindAt(DUE)).isEmpty();
    }

    @Test
    void a_co_leader_may_say_that_they_were_not_there_who_started_the_meeting_may_not() {
        assertThat(changed(debrief.notThere(Fixtures.TRAINER)).state())
                .isEqualTo(DebriefState.NOT_THERE);
        assertThat(debrief.notThere(debrief.facilitator()))
                .isEqualTo(new DebriefResult.Refused(new LedTheMeeting()));
    }

    @Test
    void a_risk_that_was_seen_asks_for_an_incident_until_there_is_one() {
        var seen = new Answers(6, null, null, null, true, null, 1, 1, 0, false, null);
        var done = changed(debrief.complete(seen, NOON));

        assertThat(done.asksForIncident()).isTrue();
        assertThat(done.alsoFor(UUID.randomUUID()).asksForIncident()).isFalse();
    }

    @Test
    void is_due_a_day_after_the_meeting_or_after_one_could_know_of_it() {
        var day = Duration.ofDays(1);

        assertThat(DueTime.of(NOON, NOON)).contains(NOON.plus(day));
        assertThat(DueTime.of(NOON, NOON.plus(day))).contains(NOON.plus(day).plus(day));
        assertThat(DueTime.of(NOON, NOON.plus(Duration.ofDays(14)))).isPresent();
        assertThat(DueTime.of(NOON, NOON.plus(Duration.ofDays(14)).plusMillis(1))).isEmpty();
    }

    private static Debrief changed(DebriefResult result) {
        return switch (result) {
            case DebriefResult.Changed(var it) -> it;
            case DebriefResult.Refused(var reason) ->
                    throw new AssertionError("refused: " + reason);
        };
    }
}
