package org.safetynets.notifications.rules.messaging;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.safetynets.contracts.GroupChangedV1;
import org.safetynets.contracts.MeetingPlan;
import org.safetynets.notifications.audience.domain.Course;
import org.safetynets.notifications.audience.domain.Groups;
import org.safetynets.notifications.audience.domain.KnownGroup;
import org.safetynets.notifications.audience.domain.StandIns;
import org.safetynets.notifications.rules.application.RaisingNotices;
import org.safetynets.notifications.rules.domain.Happening;
import org.safetynets.notifications.rules.domain.Trigger;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Keeps what we know of groups, and tells people when one pauses, goes on or has ended. */
@Component
final class GroupEvents implements EventConsumer<GroupChangedV1> {

    private static final String OTHER_GROUPS = "/groups/find";

    private final Groups groups;
    private final StandIns standIns;
    private final RaisingNotices notices;

    GroupEvents(Groups groups, StandIns standIns, RaisingNotices notices) {
        this.groups = groups;
        this.standIns = standIns;
        this.notices = notices;
    }

    @Override
    public Class<GroupChangedV1> eventType() {
        return GroupChangedV1.class;
    }

    @Override
    public void on(GroupChangedV1 event, EventContext context) {
        var known = known(event);
        groups.learn(known);
        notices.raiseWaiting(known.organization(), known.groupId());
        switch (event.change()) {
            case PAUSED -> notices.raise(happening(event, context, Trigger.GROUP_PAUSED));
            case RESUMED -> notices.raise(happening(event, context, Trigger.GROUP_RESUMED));
            case CLOSED -> ended(event, context);
            case DRAFTED, UPDATED, OPENED, SEATS_CHANGED -> {}
        }
    }

    /** Whoever came is led to other groups; whoever led, to this one's page. */
    private void ended(GroupChangedV1 event, EventContext context) {
        notices.raise(happening(event, context, Trigger.GROUP_ENDED).leadingTo(OTHER_GROUPS));
        notices.raise(happening(event, context, Trigger.GROUP_ENDED_FOR_STAFF));
    }

    private static KnownGroup known(GroupChangedV1 event) {
        return new KnownGroup(
                new OrganizationId(event.organizationId()),
                event.groupId(),
                event.version(),
                event.name(),
                event.facilitators().stream().map(PersonId::new).collect(toUnmodifiableSet()),
                ZoneId.of(event.plan().timeZone()),
                event.status() == GroupChangedV1.Status.OPEN,
                course(event.plan()));
    }

    private static Optional<Course> course(MeetingPlan plan) {
        return Optional.ofNullable(plan.startsOn())
                .map(it -> new Course(it, plan.everyWeeks(), rounds(plan, it)));
    }

    private static Optional<Integer> rounds(MeetingPlan plan, LocalDate first) {
        if (plan.count() != null) {
            return Optional.of(Math.max(1, Math.ceilDiv(plan.count(), daysAWeek(plan))));
        }
        return Optional.ofNullable(plan.until())
                .map(it -> (int) (ChronoUnit.WEEKS.between(first, it) / plan.everyWeeks()) + 1);
    }

    private static int daysAWeek(MeetingPlan plan) {
        var rule = plan.rule();
        return rule == null || !rule.contains("WEEKLY") || !rule.contains("BYDAY=")
                ? 1
                : rule.replaceAll(".*BYDAY=([A-Z,]*).*", "$1").split(",", -1).length;
    }

    private Happening happening(GroupChangedV1 event, EventContext context, Trigger trigger) {
        var organization = new OrganizationId(event.organizationId());
        return Told.by(context, trigger)
                .inGroup(organization, event.groupId())
                .to(standIns.after(organization, event.groupId(), context.time()));
    }
}
