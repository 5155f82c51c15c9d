package org.safetynets.groups.meetings.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

class AttendanceBandTest {

    private static final PersonId FERN = new PersonId(UUID.randomUUID());
    private static final Instant FIRST = Instant.parse("2026-03-02T19:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "'', EARLY",
        "1111, EARLY",
        "00000, FEW",
        "00100, FEW",
        "10100, SOME",
        "11100, SOME",
        "11110, MOST",
        "11111, MOST",
        "111110000, MOST",
        "1111100000, FEW",
        "000001111, FEW",
        "0000011111, MOST"
    })
    void is_that_of_the_last_full_five(String came, AttendanceBand expected) {
        assertThat(AttendanceBand.of(vector(came))).isEqualTo(expected);
    }

    /** Of all that could have been, whatever bands somebody has read one after another. */
    @Test
    void no_row_of_bands_tells_whether_somebody_came_to_any_one_meeting() {
        var meetings = 2 * AttendanceBand.MEETINGS + 1;
        var lives =
                IntStream.range(0, 1 << meetings)
                        .mapToObj(it -> vector(bits(it, meetings)))
                        .collect(groupingBy(AttendanceBandTest::readAlong));
        assertThat(lives).hasSize(9);
        lives.forEach(
                (read, possible) -> {
                    for (var i = 0; i < meetings; i++) {
                        var meeting = i;
                        assertThat(possible.stream().map(it -> it.get(meeting)).distinct())
                                .as("meeting %d when %s was read", i, read)
                                .hasSize(2);
                    }
                    var counts = possible.stream().map(it -> it.stream().filter(b -> b).count());
                    assertThat(counts.distinct().count()).as("counts of %s", read).isGreaterThan(1);
                });
    }

    private static List<AttendanceBand> readAlong(List<Boolean> came) {
        return IntStream.rangeClosed(0, came.size())
                .mapToObj(it -> AttendanceBand.of(came.subList(0, it)))
                .toList();
    }

    @Test
    void counts_what_began_in_the_time_and_nothing_they_were_excused_from() {
        // given
        var meetings = new ArrayList<Meeting>();
        for (var week = 0; week < 7; week++) {
            meetings.addFirst(
                    meeting(
                            week,
                            week == 3 ? AttendanceStatus.EXCUSED : AttendanceStatus.ATTENDED));
        }
        var somebody = new PersonId(UUID.randomUUID());
        // then: six count, of which one is before and one after
        assertThat(AttendanceBand.of(FERN, meetings, FIRST, at(7))).isEqualTo(AttendanceBand.MOST);
        assertThat(AttendanceBand.of(FERN, meetings, at(1), at(7))).isEqualTo(AttendanceBand.MOST);
        assertThat(AttendanceBand.of(FERN, meetings, at(2), at(7))).isEqualTo(AttendanceBand.EARLY);
        assertThat(AttendanceBand.of(FERN, meetings, at(1), at(6))).isEqualTo(AttendanceBand.EARLY);
        assertThat(AttendanceBand.of(somebody, meetings, FIRST, at(7)))
                .isEqualTo(AttendanceBand.EARLY);
    }

    @Test
    void an_absence_counts_against_and_the_order_is_that_of_the_meetings() {
        var meetings =
                Stream.of(4, 2, 0, 1, 3)
                        .map(
                                it ->
                                        meeting(
                                                it,
                                                it < 2
                                                        ? AttendanceStatus.ATTENDED
                                                        : AttendanceStatus.ABSENT))
                        .toList();
        assertThat(AttendanceBand.of(FERN, meetings, FIRST, at(5))).isEqualTo(AttendanceBand.SOME);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-09T00:00:00Z, 2026-03-09T00:00:00Z",
        "2026-03-09T19:00:00Z, 2026-03-09T00:00:00Z",
        "2026-03-15T23:59:59Z, 2026-03-09T00:00:00Z",
        "2026-03-08T23:59:59Z, 2026-03-02T00:00:00Z"
    })
    void changes_at_the_turn_of_the_week_alone(Instant now, Instant until) {
        assertThat(AttendanceBand.countedUntil(now)).isEqualTo(until);
    }

    private static Instant at(int week) {
        return FIRST.plus(Duration.ofDays(7L * week));
    }

    private static Meeting meeting(int week, AttendanceStatus status) {
        return new Meeting(
                new MeetingId(UUID.randomUUID()),
                new OrganizationId(UUID.randomUUID()),
                new GroupId(UUID.randomUUID()),
                1,
                null,
                at(week),
                at(week).plusSeconds(5400),
                MeetingStatus.HELD,
                null,
                null,
                null,
                List.of(new Attendance(FERN, "Fern", status)));
    }

    private static String bits(int number, int length) {
        return IntStream.range(0, length)
                .mapToObj(it -> (number >> it & 1) == 1 ? "1" : "0")
                .collect(joining());
    }

    private static List<Boolean> vector(String came) {
        return came.chars().mapToObj(it -> it == '1').toList();
    }
}
