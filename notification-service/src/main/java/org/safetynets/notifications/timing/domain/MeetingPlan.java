package org.safetynets.notifications.timing.domain;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safetynets.notifications.rules.domain.Happening;
import org.safetynets.notifications.rules.domain.Trigger;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * What will be told of a meeting by the clock: that it is near, and that a short form waits.
 *
 * @param substitute who leads this one instead of the group's facilitators
 * @param point the point of the group's course that was reached, at which members are asked how
 *     they fare; empty when none was
 */
public record MeetingPlan(
        OrganizationId organization,
        UUID group,
        UUID meeting,
        long version,
        Instant startsAt,
        Instant endsAt,
        Optional<PersonId> substitute,
        Optional<String> point) {

    /** Before it began: a reminder that long before, where there is still so much time. */
    public List<Planned> toCome(Collection<Duration> before, Instant now) {
        return before.stream()
                .filter(it -> startsAt.minus(it).isAfter(now))
                .map(it -> planned(reminder(it), Trigger.MEETING_NEAR, startsAt.minus(it)))
                .toList();
    }

    /**
     * Once it began: the short form at its end, which is of use for two days. Each member is told
     * of it once for each point of the course, at their first meeting since.
     */
    public List<Planned> begun() {
        return point.map(it -> planned(measure(it), Trigger.MEETING_OVER, endsAt)).stream()
                .toList();
    }

    private Planned planned(UUID cause, Trigger trigger, Instant dueAt) {
        var end = trigger == Trigger.MEETING_NEAR ? startsAt : endsAt.plus(Duration.ofDays(2));
        var happening =
                Happening.of(cause, dueAt, trigger)
                        .inGroup(organization, group)
                        .to(told(trigger))
                        .of(meeting)
                        .about(startsAt)
                        .usefulUntil(end);
        return new Planned(meeting, version, dueAt, happening);
    }

    /** Besides who belongs to the group; whoever stands in has no form to fill in. */
    private Set<PersonId> told(Trigger trigger) {
        return substitute.filter(_ -> trigger == Trigger.MEETING_NEAR).stream()
                .collect(toUnmodifiableSet());
    }

    /** The same for the same reminder of the same start, so that nobody is reminded twice. */
    private UUID reminder(Duration before) {
        return named(meeting + "/reminder-" + before + "/" + startsAt);
    }

    /** The same until the next point, so that nobody is asked after each meeting. */
    private UUID measure(String reached) {
        return named(group + "/measure/" + reached);
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
