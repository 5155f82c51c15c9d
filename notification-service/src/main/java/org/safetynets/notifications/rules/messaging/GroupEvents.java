package org.safetynets.notifications.rules.messaging;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.ZoneId;
import java.util.Optional;
import org.safetynets.contracts.GroupChangedV1;
import org.safetynets.notifications.audience.domain.Groups;
import org.safetynets.notifications.audience.domain.KnownGroup;
import org.safetynets.notifications.rules.application.RaisingNotices;
import org.safetynets.notifications.rules.domain.Happening;
import org.safetynets.notifications.rules.domain.Trigger;
import org.safetynets.platform.inbox.EventConsumer;
import org.safetynets.platform.inbox.EventContext;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Keeps what we know of groups, and tells people when one pauses or goes on. */
@Component
final class GroupEvents implements EventConsumer<GroupChangedV1> {

    private final Groups groups;
    private final RaisingNotices notices;

    GroupEvents(Groups groups, RaisingNotices notices) {
        this.groups = groups;
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
        trigger(event.change())
                .ifPresent(trigger -> notices.raise(happening(event, context, trigger)));
    }

    private static Optional<Trigger> trigger(GroupChangedV1.Change change) {
        return switch (change) {
            case PAUSED -> Optional.of(Trigger.GROUP_PAUSED);
            case RESUMED -> Optional.of(Trigger.GROUP_RESUMED);
            case DRAFTED, UPDATED, OPENED, CLOSED, SEATS_CHANGED -> Optional.empty();
        };
    }

    private static KnownGroup known(GroupChangedV1 event) {
        return new KnownGroup(
                new OrganizationId(event.organizationId()),
                event.groupId(),
                event.version(),
                event.name(),
                event.facilitators().stream().map(PersonId::new).collect(toUnmodifiableSet()),
                ZoneId.of(event.plan().timeZone()));
    }

    private static Happening happening(
            GroupChangedV1 event, EventContext context, Trigger trigger) {
        return Told.by(context, trigger)
                .inGroup(new OrganizationId(event.organizationId()), event.groupId());
    }
}
