package org.safetynets.referrals.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safetynets.contracts.GroupChangedV1.Status;
import org.safetynets.contracts.GroupChangedV1.Visibility;

class GroupCopyTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 2);
    private static final Instant LAST_EVENING = Instant.parse("2026-03-03T02:00:00Z");

    @Test
    void an_open_group_counts_until_its_certification_ends_in_its_own_zone() {
        // given
        var group = group(Status.OPEN, Visibility.PUBLIC, 3);
        // then: in New York it is still the last day
        assertThat(group.takesReferrals(LAST_EVENING)).isTrue();
        assertThat(group.takesReferrals(LAST_EVENING.plusSeconds(3 * 3_600))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = "OPEN", mode = EnumSource.Mode.EXCLUDE)
    void only_an_open_group_counts(Status status) {
        assertThat(group(status, Visibility.PUBLIC, 3).takesReferrals(LAST_EVENING)).isFalse();
    }

    @Test
    void a_private_group_does_not_count_and_an_unlisted_one_does() {
        assertThat(group(Status.OPEN, Visibility.PRIVATE, 3).takesReferrals(LAST_EVENING))
                .isFalse();
        assertThat(group(Status.OPEN, Visibility.UNLISTED, 3).takesReferrals(LAST_EVENING))
                .isTrue();
    }

    @Test
    void a_group_of_closed_enrolment_counts_until_it_begins_and_one_that_does_not_say_counts() {
        // given
        var group = group(Status.OPEN, Visibility.PUBLIC, 3, LAST_EVENING);
        // then
        assertThat(group.takesReferrals(LAST_EVENING.minusMillis(1))).isTrue();
        assertThat(group.takesReferrals(LAST_EVENING)).isFalse();
        assertThat(group(Status.OPEN, Visibility.PUBLIC, 3).takesReferrals(LAST_EVENING)).isTrue();
    }

    @Test
    void free_seats_add_up_and_are_never_below_none() {
        // given
        var groups =
                List.of(
                        group(Status.OPEN, Visibility.PUBLIC, 3),
                        group(Status.OPEN, Visibility.PUBLIC, 9));
        // then
        assertThat(PurposeCapacity.of("BT_CORE", groups))
                .isEqualTo(new PurposeCapacity("BT_CORE", 2, 5, 4));
    }

    private static GroupCopy group(Status status, Visibility visibility, int taken) {
        return group(status, visibility, taken, null);
    }

    private static GroupCopy group(
            Status status, Visibility visibility, int taken, @Nullable Instant takesUntil) {
        return new GroupCopy(
                UUID.randomUUID(),
                1,
                UUID.randomUUID(),
                status,
                visibility,
                "BT_CORE",
                8,
                taken,
                2,
                "America/New_York",
                LAST_DAY,
                takesUntil);
    }
}
