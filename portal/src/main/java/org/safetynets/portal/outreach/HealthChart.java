package org.safetynets.portal.outreach;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.safetynets.portal.services.notifications.DeliveryHealth.Count;

/**
 * Messages day by day: the numbers of a table, from which the page draws itself.
 *
 * @param days oldest first
 * @param most messages of the fullest day
 */
public record HealthChart(List<Day> days, long most) {

    /** What became of the messages of one day. */
    public record Day(LocalDate date, long sent, long waiting, long notSent) {

        private long all() {
            return sent + waiting + notSent;
        }
    }

    static HealthChart of(List<Count> counts) {
        var byDay = new TreeMap<LocalDate, long[]>();
        for (var count : counts) {
            var of = byDay.computeIfAbsent(count.day(), _ -> new long[3]);
            switch (count.outcome()) {
                case "sent" -> of[0] += count.messages();
                case "waiting" -> of[1] += count.messages();
                default -> of[2] += count.messages();
            }
        }
        var days =
                byDay.entrySet().stream()
                        .map(
                                it ->
                                        new Day(
                                                it.getKey(),
                                                it.getValue()[0],
                                                it.getValue()[1],
                                                it.getValue()[2]))
                        .toList();
        return new HealthChart(days, days.stream().mapToLong(Day::all).max().orElse(0));
    }
}
