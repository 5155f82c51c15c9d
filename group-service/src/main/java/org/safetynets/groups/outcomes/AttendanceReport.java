package org.safetynets.groups.outcomes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.meetings.domain.AttendanceStatus;
import org.safetynets.groups.meetings.domain.Meeting;
import org.safetynets.groups.outcomes.OutcomeReport.By;
import org.safetynets.groups.outcomes.domain.Sample.Mean;

/**
 * How often people came, and how many stayed, of those who came at least once.
 *
 * @param rows with numbers only where they may be published
 */
record AttendanceReport(List<Row> rows, @Nullable Row total) {

    /**
     * One row; shares are from 0 to 1.
     *
     * @param attended of the meetings for which somebody was recorded, the share to which they came
     * @param stayed how many are still seated
     * @param retained the share of people who are still seated
     */
    record Row(
            String key,
            boolean withheld,
            @Nullable Integer people,
            @Nullable Mean attended,
            @Nullable Integer stayed,
            @Nullable Mean retained) {

        static Row of(Tally.Row it) {
            return it.withheld()
                    ? new Row(it.key(), true, null, null, null, null)
                    : new Row(
                            it.key(),
                            false,
                            it.people(),
                            share(it.means().get(0)),
                            stayed(it),
                            share(it.means().get(1)));
        }

        /** Whoever stayed counts 1 in the mean, whoever did not 0. */
        private static int stayed(Tally.Row it) {
            var people = it.people() == null ? 0 : it.people();
            return (int) Math.round(it.means().get(1).mean() * people);
        }

        /** An interval may leave what a share can be. */
        private static Mean share(Mean it) {
            return new Mean(it.mean(), Math.max(0, it.from()), Math.min(1, it.to()));
        }
    }

    /**
     * Counts.
     *
     * @param purposes of the groups
     * @param seated who is, by group
     */
    static AttendanceReport of(
            Collection<Meeting> held,
            Map<UUID, String> purposes,
            Map<UUID, Set<UUID>> seated,
            By by) {
        var recorded = new HashMap<UUID, Map<UUID, List<Boolean>>>();
        for (var meeting : held) {
            var inGroup = recorded.computeIfAbsent(meeting.groupId().value(), _ -> new HashMap<>());
            meeting.attendance()
                    .forEach(
                            it ->
                                    inGroup.computeIfAbsent(
                                                    it.personId().value(), _ -> new ArrayList<>())
                                            .add(it.status() == AttendanceStatus.ATTENDED));
        }
        var entries = new ArrayList<Tally.Entry>();
        recorded.forEach(
                (group, people) ->
                        people.forEach(
                                (person, came) -> {
                                    if (came.contains(true)) {
                                        var stays =
                                                seated.getOrDefault(group, new HashSet<>())
                                                        .contains(person);
                                        entries.add(entry(group, purposes, came, stays));
                                    }
                                }));
        var tally = Tally.of(entries, by);
        var total = tally.total();
        return new AttendanceReport(
                tally.rows().stream().map(Row::of).toList(), total == null ? null : Row.of(total));
    }

    private static Tally.Entry entry(
            UUID group, Map<UUID, String> purposes, List<Boolean> came, boolean stays) {
        var attended = came.stream().mapToDouble(it -> it ? 1 : 0).average().orElse(0);
        var purpose = purposes.getOrDefault(group, "");
        return new Tally.Entry(group, purpose, List.of(attended, stays ? 1.0 : 0.0));
    }
}
