package org.safetynets.notifications.timing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.notifications.rules.domain.Trigger;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

class MeetingPlanTest {

    private static final Instant START = Instant.parse("2026-03-10T19:00:00Z");
    private static final Instant END = START.plus(Duration.ofMinutes(90));
    private static final List<Duration> BEFORE = List.of(Duration.ofHours(24), Duration.ofHours(1));

    private final OrganizationId organization = new OrganizationId(UUID.randomUUID());
    private final UUID group = UUID.randomUUID();
    private final UUID meeting = UUID.randomUUID();
    private final PersonId substitute = new PersonId(UUID.randomUUID());

    @Test
    void a_meeting_is_told_of_a_day_and_an_hour_before_to_the_minute() {
        var planned = at(START).toCome(BEFORE, START.minus(Duration.ofDays(3)));

        assertThat(planned)
                .extracting(Planned::dueAt)
                .containsExactly(
                        START.minus(Duration.ofHours(24)), START.minus(Duration.ofHours(1)));
        assertThat(planned)
                .allSatisfy(
                        it -> {
                            assertThat(it.happening().trigger()).isEqualTo(Trigger.MEETING_NEAR);
                            assertThat(it.happening().until()).isEqualTo(Optional.of(START));
                            assertThat(it.happening().moment()).contains(START);
                            assertThat(it.happening().subject()).contains(meeting);
                            assertThat(it.happening().people()).containsExactly(substitute);
                        });
    }

    @Test
    void what_would_be_past_is_not_planned() {
        assertThat(at(START).toCome(BEFORE, START.minus(Duration.ofHours(2)))).hasSize(1);
        assertThat(at(START).toCome(BEFORE, START)).isEmpty();
    }

    @Test
    void the_same_start_is_the_same_cause_and_a_moved_one_another() {
        var now = START.minus(Duration.ofDays(3));
        var first = at(START).toCome(BEFORE, now);
        var again = at(START).toCome(BEFORE, now);
        var moved = at(START.plus(Duration.ofHours(2))).toCome(BEFORE, now);

        assertThat(again).isEqualTo(first);
        assertThat(moved.getFirst().happening().causeId())
                .isNotEqualTo(first.getFirst().happening().causeId());
        assertThat(first.getFirst().happening().causeId())
                .isNotEqualTo(first.getLast().happening().causeId());
    }

    @Test
    void the_short_form_comes_at_the_end_of_a_meeting_that_began_once_for_each_point() {
        var first = reached("start", UUID.randomUUID());
        var second = reached("start", UUID.randomUUID());
        var middle = reached("middle", UUID.randomUUID());

        assertThat(first).extracting(Planned::dueAt).containsExactly(END);
        assertThat(cause(second)).isEqualTo(cause(first)).isNotEqualTo(cause(middle));
        assertThat(at(START).begun()).isEmpty();
    }

    private static UUID cause(List<Planned> planned) {
        return planned.getFirst().happening().causeId();
    }

    private List<Planned> reached(String point, UUID of) {
        return new MeetingPlan(
                        organization,
                        group,
                        of,
                        1,
                        START,
                        END,
                        Optional.empty(),
                        Optional.of(point))
                .begun();
    }

    private MeetingPlan at(Instant start) {
        return new MeetingPlan(
                organization,
                group,
                meeting,
                1,
                start,
                start.plus(Duration.ofMinutes(90)),
                Optional.of(substitute),
                Optional.empty());
    }
}
