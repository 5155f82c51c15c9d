package org.safetynets.benchmarks.notify;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;

/**
 * Reminders that are all due in the same minute, and what arrives of them: circles of ten people,
 * each with as many groups as it takes, and each group with a meeting an hour away.
 */
final class Reminders {

    static final int CIRCLE = 10;

    /** Fewer than a person may get in an hour. */
    static final int GROUPS = 25;

    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private final int all;
    private final Map<String, Integer> arrived = new ConcurrentHashMap<>();
    private final AtomicInteger mails = new AtomicInteger();
    private final AtomicInteger bytes = new AtomicInteger();
    private final int[] seconds = new int[(int) PATIENCE.toSeconds() + 60];
    private volatile long first;
    private volatile long last;

    Reminders(NotificationSite site, List<UUID> people) {
        this.all = people.size() * GROUPS;
        site.mail().tell(this::count);
        var organization = UUID.randomUUID();
        var groups = new ArrayList<Document>();
        var seats = new ArrayList<Document>();
        var planned = new ArrayList<Document>();
        var due = Instant.now();
        for (var round = 0; round < GROUPS; round++) {
            for (var from = 0; from < people.size(); from += CIRCLE) {
                var group = UUID.randomUUID();
                groups.add(group(group, organization));
                people.subList(from, from + CIRCLE)
                        .forEach(it -> seats.add(seat(group, organization, it)));
                planned.add(planned(group, organization, due.plusMillis(planned.size())));
            }
        }
        site.database().getCollection("groups").insertMany(groups);
        site.database().getCollection("seats").insertMany(seats);
        site.database().getCollection("planned_happenings").insertMany(planned);
    }

    static Document group(UUID id, UUID organization) {
        return new Document("_id", id)
                .append("organizationId", organization)
                .append("version", 1L)
                .append("name", "Measured")
                .append("facilitators", List.of())
                .append("zone", "UTC");
    }

    private static Document seat(UUID group, UUID organization, UUID person) {
        return new Document("_id", UUID.randomUUID())
                .append("organizationId", organization)
                .append("version", 1L)
                .append("groupId", group)
                .append("personId", person)
                .append("seated", true);
    }

    private static Document planned(UUID group, UUID organization, Instant due) {
        var meeting = UUID.randomUUID();
        var start = Date.from(due.plus(Duration.ofHours(1)));
        return new Document("_id", UUID.randomUUID())
                .append("subject", meeting)
                .append("version", 1L)
                .append("dueAt", Date.from(due))
                .append(
                        "happening",
                        new Document("causeId", UUID.randomUUID())
                                .append("at", Date.from(due))
                                .append("trigger", "MEETING_NEAR")
                                .append("organizationId", organization)
                                .append("groupId", group)
                                .append("people", List.of())
                                .append("moment", start)
                                .append("subject", meeting)
                                .append("until", start)
                                .append("urgent", false));
    }

    private synchronized void count(SmtpSink.Taken mail) {
        first = first == 0 ? mail.at() : first;
        last = mail.at();
        seconds[(int) Math.min(seconds.length - 1, (mail.at() - first) / 1_000_000_000)]++;
        bytes.addAndGet(mail.text().length());
        arrived.merge(messageId(mail.text()), 1, Integer::sum);
        mails.incrementAndGet();
    }

    private static String messageId(String text) {
        var at = text.indexOf("\nMessage-ID: ");
        return text.substring(at, text.indexOf('\n', at + 1));
    }

    /** Waits until all arrived, or none came for a while. */
    void await() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (arrived.size() < all && System.nanoTime() < end) {
            LockSupport.parkNanos(50_000_000);
        }
    }

    int all() {
        return all;
    }

    int missing() {
        return all - arrived.size();
    }

    /** How many came more than once. */
    int doubled() {
        return mails.get() - arrived.size();
    }

    int bytesEach() {
        return bytes.get() / Math.max(1, mails.get());
    }

    double perSecond() {
        return last == first ? 0 : (mails.get() - 1) / ((last - first) / 1e9);
    }

    /** Mails in each second, the last one, which is not full, left out. */
    List<Integer> eachSecond() {
        var full = (int) ((last - first) / 1_000_000_000);
        return java.util.Arrays.stream(seconds, 0, Math.max(1, full)).boxed().toList();
    }

    double firstThird() {
        var each = eachSecond();
        return mean(each.subList(0, Math.max(1, each.size() / 3)));
    }

    double lastThird() {
        var each = eachSecond();
        return mean(each.subList(each.size() - Math.max(1, each.size() / 3), each.size()));
    }

    private static double mean(List<Integer> rates) {
        return rates.stream().mapToInt(it -> it).average().orElse(0);
    }
}
