package org.safetynets.portal.outreach;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.safetynets.portal.services.notifications.DeliveryHealth.Count;

/**
 * Messages day by day as bars of a drawing, and the same numbers for a table.
 *
 * @param days oldest first
 * @param most messages of the fullest day
 */
public record HealthChart(List<Day> days, long most) {

    private static final int HEIGHT = 120;
    private static final int STEP = 40;

    /** One day; each bar stands on the one before it. */
    public record Day(int x, LocalDate date, long sent, long waiting, long notSent, long most) {

        public long height(long messages) {
            return messages * HEIGHT / Math.max(1, most);
        }

        public long sentAt() {
            return HEIGHT - height(sent);
        }

        public long waitingAt() {
            return sentAt() - height(waiting);
        }

        public long notSentAt() {
            return waitingAt() - height(notSent);
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
        var most = byDay.values().stream().mapToLong(it -> it[0] + it[1] + it[2]).max().orElse(0);
        var x = new int[] {0};
        var days =
                byDay.entrySet().stream()
                        .map(
                                it ->
                                        new Day(
                                                STEP * x[0]++,
                                                it.getKey(),
                                                it.getValue()[0],
                                                it.getValue()[1],
                                                it.getValue()[2],
                                                most))
                        .toList();
        return new HealthChart(days, most);
    }

    public int width() {
        return Math.max(1, days.size()) * STEP;
    }
}
