package org.safetynets.notifications.timing.domain;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.safetynets.notifications.rules.domain.Happening;
import org.safetynets.notifications.rules.domain.Trigger;
import org.safetynets.platform.kernel.OrganizationId;

/** What will be told of a meeting by the clock: that it is near, and that a short form waits. */
public record MeetingPlan(
        OrganizationId organization,
        UUID group,
        UUID meeting,
        long version,
        Instant startsAt,
        Instant endsAt) {

    /** Before it began: a reminder that long before, where there is still so much time. */
    public List<Planned> toCome(Collection<Duration> before, Instant now) {
        return before.stream()
                .filter(it -> startsAt.minus(it).isAfter(now))
                .map(it -> planned("reminder-" + it, Trigger.MEETING_NEAR, startsAt.minus(it)))
                .toList();
    }

    /** Once it began: the short form at its end, which is of use for two days. */
    public List<Planned> begun() {
        return Stream.of(planned("measure", Trigger.MEETING_OVER, endsAt)).toList();
    }

    private Planned planned(String what, Trigger trigger, Instant dueAt) {
        var end = trigger == Trigger.MEETING_NEAR ? startsAt : endsAt.plus(Duration.ofDays(2));
        var happening =
                Happening.of(cause(what), dueAt, trigger)
                        .inGroup(organization, group)
                        .of(meeting)
                        .about(startsAt)
                        .usefulUntil(end);
        return new Planned(meeting, version, dueAt, happening);
    }

    /** The same for the same reminder of the same start, so that nobody is reminded twice. */
    private UUID cause(String what) {
        var name = meeting + "/" + what + "/" + startsAt;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
