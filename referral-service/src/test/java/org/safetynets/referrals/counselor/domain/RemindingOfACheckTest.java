package org.safetynets.referrals.counselor.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.referrals.counselor.domain.CounselorFixtures.TODAY;
import static org.safetynets.referrals.counselor.domain.CounselorFixtures.a;
import static org.safetynets.referrals.counselor.domain.CounselorFixtures.after;
import static org.safetynets.referrals.counselor.domain.CounselorFixtures.anApplicant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safetynets.referrals.counselor.domain.Decision.Act;

class RemindingOfACheckTest {

    private static final LocalDate END = TODAY.plusDays(100);

    @Test
    void is_due_once_thirty_and_once_seven_days_before_its_end() {
        assertThat(remindedDayByDay(until(END)))
                .containsExactly(END.minusDays(30) + " 30", END.minusDays(7) + " 7");
    }

    @Test
    void tells_of_the_nearest_alone_when_nobody_looked_for_long() {
        // given
        var late = END.minusDays(3);
        // when
        var reminded = until(END).remind(late).orElseThrow();
        // then
        assertThat(reminded.daysLeft()).isEqualTo(7);
        assertThat(reminded.counselor().remind(late.plusDays(1))).isEmpty();
        assertThat(reminded.counselor().check().orElseThrow().remindOn()).isEmpty();
    }

    @Test
    void is_not_due_of_what_whoever_checked_has_just_seen() {
        var end = TODAY.plusDays(20);
        assertThat(remindedDayByDay(until(end))).containsExactly(end.minusDays(7) + " 7");
        assertThat(remindedDayByDay(until(TODAY.plusDays(5)))).isEmpty();
    }

    @Test
    void begins_anew_with_another_check() {
        // given
        var reminded = until(END).remind(END.minusDays(30)).orElseThrow().counselor();
        // when
        var again = after(reminded, a(Act.RECHECK, END.plusDays(50)));
        // then
        assertThat(again.remind(END.minusDays(7))).isEmpty();
        assertThat(again.remind(END.plusDays(20)).orElseThrow().daysLeft()).isEqualTo(30);
    }

    @Test
    void is_for_nobody_who_is_suspended_or_whose_check_is_over() {
        assertThat(after(until(END), a(Act.SUSPEND)).remind(END.minusDays(7))).isEmpty();
        assertThat(until(END).remind(END.plusDays(1))).isEmpty();
    }

    private static Counselor until(LocalDate end) {
        return after(anApplicant(TODAY.plusYears(3)), a(Act.APPROVE, end));
    }

    private static List<String> remindedDayByDay(Counselor counselor) {
        var all = new ArrayList<String>();
        var now = counselor;
        for (var day = TODAY; day.isBefore(END.plusDays(10)); day = day.plusDays(1)) {
            var due = now.remind(day);
            if (due.isPresent()) {
                all.add(day + " " + due.get().daysLeft());
                now = due.get().counselor();
            }
        }
        return all;
    }
}
