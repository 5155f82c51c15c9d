package org.safetynets.gateway.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A part that can do ten things at once in 20 ms each, and gets slower with each beyond these. */
class ConcurrencyLimitTest {

    private static final int WORKERS = 10;
    private static final int USUAL_MS = 20;

    private long now;
    private final ConcurrencyLimit limit = new ConcurrencyLimit(() -> now);

    /** As many as want to at once, time after time; how many of them were let in at the end. */
    private int wanting(int many, Priority priority, int usualMs, int seconds) {
        var until = now + TimeUnit.SECONDS.toNanos(seconds);
        var admitted = 0;
        while (now < until) {
            admitted = (int) IntStream.range(0, many).filter(_ -> limit.begin(priority)).count();
            var took = usualMs * Math.max(1, (double) admitted / WORKERS);
            now += (long) (took * 1_000_000);
            for (var i = 0; i < admitted; i++) {
                limit.took((long) (took * 1_000_000));
                limit.end();
            }
        }
        return admitted;
    }

    /** Nothing comes back but the time-outs. */
    private void hang(int requests) {
        for (var i = 0; i < requests; i++) {
            limit.begin(Priority.WORK);
            now += TimeUnit.SECONDS.toNanos(1);
            limit.tookTooLong();
            limit.end();
        }
    }

    @Test
    void lets_all_in_that_a_part_can_do() {
        assertThat(wanting(WORKERS, Priority.READING, USUAL_MS, 20)).isEqualTo(WORKERS);
    }

    @Test
    void lets_in_under_overload_what_takes_less_than_three_times_as_long_as_usual() {
        // given
        wanting(3, Priority.WORK, USUAL_MS, 5);
        // when
        var admitted = wanting(300, Priority.WORK, USUAL_MS, 20);
        // then
        assertThat(admitted).isBetween(WORKERS, WORKERS * 3);
    }

    @Test
    void turns_nobody_away_for_a_wait_that_nobody_notices() {
        // given a part that answers in a millisecond
        wanting(1, Priority.BROWSING, 1, 5);
        // when ever more come who ask again at once, until each waits for many others
        var admitted = wanting(16 * WORKERS, Priority.BROWSING, 1, 20);
        // then
        assertThat(admitted).isEqualTo(16 * WORKERS);
    }

    @Test
    void does_not_grow_for_load_that_does_not_need_it() {
        // when
        wanting(3, Priority.WORK, USUAL_MS, 30);
        // then
        assertThat(limit.limit()).isEqualTo(32);
    }

    @Test
    void does_not_shrink_when_few_are_slow_for_what_is_not_their_doing() {
        // given
        wanting(3, Priority.WORK, USUAL_MS, 5);
        // when neighbours take the processor
        wanting(3, Priority.WORK, USUAL_MS * 10, 30);
        // then
        assertThat(limit.limit()).isEqualTo(32);
    }

    @Test
    void gives_way_when_answers_do_not_come_and_recovers_within_ten_seconds() {
        // given a part that hangs
        wanting(10, Priority.WORK, USUAL_MS, 5);
        hang(8);
        assertThat(limit.limit()).isEqualTo(ConcurrencyLimit.LEAST);
        // when it answers again
        wanting(WORKERS, Priority.WORK, USUAL_MS, 10);
        // then
        assertThat(wanting(WORKERS, Priority.WORK, USUAL_MS, 1)).isEqualTo(WORKERS);
    }

    @Test
    void learns_that_a_part_has_become_slower_for_good() {
        // given
        wanting(WORKERS, Priority.WORK, USUAL_MS, 5);
        // when
        wanting(WORKERS, Priority.WORK, USUAL_MS * 4, 30);
        // then
        assertThat(wanting(WORKERS, Priority.WORK, USUAL_MS * 4, 1)).isEqualTo(WORKERS);
    }

    @ParameterizedTest
    @CsvSource({"BACKGROUND,BROWSING", "BROWSING,READING", "READING,WORK", "WORK,SAFETY"})
    void what_matters_more_finds_room_where_what_matters_less_does_not(
            Priority less, Priority more) {
        // given
        while (limit.begin(less)) {
            assertThat(limit.underWay()).isLessThan(ConcurrencyLimit.MOST);
        }
        // then
        assertThat(limit.admits(less)).isFalse();
        assertThat(limit.begin(more)).isTrue();
    }

    @Test
    void what_concerns_safety_has_room_when_the_limit_is_at_its_least() {
        // given
        hang(8);
        while (limit.begin(Priority.WORK)) {
            assertThat(limit.underWay()).isLessThanOrEqualTo(ConcurrencyLimit.LEAST);
        }
        // then
        assertThat(IntStream.range(0, 20).allMatch(_ -> limit.begin(Priority.SAFETY))).isTrue();
    }

    @Test
    void even_what_matters_most_has_a_bound() {
        // when
        var admitted = IntStream.range(0, 10_000).filter(_ -> limit.begin(Priority.SAFETY)).count();
        // then
        assertThat(admitted).isEqualTo(64);
    }
}
