package org.safetynets.training.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.training.Fixtures.NOON;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.Fixtures;
import org.safetynets.training.SupportFixtures;
import org.safetynets.training.practice.domain.Group;
import org.safetynets.training.practice.domain.Practice;
import org.safetynets.training.practice.domain.Rhythm;

class MeetingsLedTest {

    private static final PersonId ANA = Fixtures.somebody();
    private static final PersonId BEA = Fixtures.somebody();
    private static final PersonId CLEO = Fixtures.somebody();
    private static final Group GROUP = SupportFixtures.aGroup(ANA, BEA);

    @Test
    void both_facilitators_of_the_group_are_asked_for_a_debrief() {
        var meeting = SupportFixtures.held(GROUP, ANA, NOON).ledAsIn(Optional.of(GROUP));

        assertThat(meeting.leaders()).containsExactlyInAnyOrder(ANA, BEA);
    }

    @Test
    void a_substitute_leads_instead_of_both() {
        var meeting = SupportFixtures.heldBySubstitute(GROUP, CLEO, NOON);

        assertThat(meeting.ledAsIn(Optional.of(GROUP)).leaders()).containsExactly(CLEO);
        assertThat(meeting.ledAsIn(Optional.empty()).leadersKnown()).isTrue();
    }

    @Test
    void the_leaders_of_a_group_not_known_yet_are_waited_for() {
        var meeting = SupportFixtures.held(GROUP, ANA, NOON).ledAsIn(Optional.empty());

        assertThat(meeting.leadersKnown()).isFalse();
        assertThat(meeting.ledAsIn(Optional.of(GROUP)).leadersKnown()).isTrue();
    }

    @Test
    void being_on_the_list_is_no_practice_until_a_debrief_says_that_one_was_there() {
        var meeting = SupportFixtures.held(GROUP, ANA, NOON).ledAsIn(Optional.of(GROUP));

        assertThat(Practice.of(ANA, List.of(meeting)).led()).isOne();
        assertThat(Practice.of(BEA, List.of(meeting)).total()).isZero();
        assertThat(Practice.of(BEA, List.of(meeting.confirmedBy(BEA))).coLed()).isOne();
        assertThat(Practice.of(BEA, List.of(meeting.confirmedBy(BEA))).minutes()).isEqualTo(90);
        assertThat(Practice.of(BEA, List.of(meeting.confirmedBy(BEA).withoutLeader(BEA))).total())
                .isZero();
    }

    @Test
    void a_meeting_that_was_cancelled_proves_nothing() {
        var meeting = SupportFixtures.cancelled(GROUP, NOON).ledAsIn(Optional.of(GROUP));

        assertThat(Practice.of(ANA, List.of(meeting.confirmedBy(ANA))).total()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-09T00:00:00Z, 1, , 2026-03-10T19:00:00Z",
        "2026-03-10T19:00:00Z, 1, , 2026-03-10T19:00:00Z",
        "2026-03-10T19:00:01Z, 1, , 2026-03-17T19:00:00Z",
        "2026-03-24T20:00:00Z, 1, , 2026-03-31T18:00:00Z",
        "2026-03-11T00:00:00Z, 2, 2026-03-03, 2026-03-17T19:00:00Z",
    })
    void the_first_meeting_from_a_moment_on_follows_the_groups_own_clock(
            Instant from, int everyWeeks, LocalDate startsOn, Instant expected) {
        var rhythm =
                new Rhythm(
                        DayOfWeek.TUESDAY,
                        LocalTime.of(19, 0),
                        90,
                        everyWeeks,
                        ZoneId.of("Europe/Dublin"),
                        startsOn,
                        null);

        assertThat(rhythm.firstFrom(from)).contains(expected);
    }
}
