package org.safetynets.groups.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.groups.outcomes.OutcomeReport.By;

class AttendanceReportTest {

    private final UUID big = UUID.randomUUID();
    private final UUID small = UUID.randomUUID();

    @Test
    void a_row_of_few_is_withheld_with_another_and_the_total_betrays_neither() {
        // given
        var entries = new ArrayList<Tally.Entry>();
        add(entries, big, "BT_CORE", 30);
        add(entries, small, "BT_CORE", 4);
        add(entries, UUID.randomUUID(), "BT_CORE", 20);
        // when
        var tally = Tally.of(entries, By.GROUP);
        // then
        assertThat(tally.rows()).filteredOn(Tally.Row::withheld).hasSize(2);
        assertThat(tally.rows())
                .filteredOn(it -> it.key().equals(small.toString()))
                .allMatch(it -> it.people() == null && it.means().isEmpty());
        assertThat(tally.total()).isNotNull();
        assertThat(Tally.of(entries, By.PURPOSE).rows()).noneMatch(Tally.Row::withheld);
    }

    @Test
    void nobody_at_all_is_no_row_and_no_total() {
        var tally = Tally.of(List.of(), By.GROUP);
        assertThat(tally.rows()).isEmpty();
        assertThat(tally.total()).isNull();
    }

    private static void add(List<Tally.Entry> all, UUID group, String purpose, int people) {
        for (var i = 0; i < people; i++) {
            all.add(new Tally.Entry(group, purpose, List.of(i % 2 * 1.0, 1.0)));
        }
    }
}
