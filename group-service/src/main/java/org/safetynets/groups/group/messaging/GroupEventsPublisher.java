package org.safetynets.groups.group.messaging;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safetynets.contracts.GroupChangedV1;
import org.safetynets.contracts.MeetingPlan;
import org.safetynets.contracts.PublicTown;
import org.safetynets.groups.group.application.GroupsChanged;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupChanged;
import org.safetynets.groups.group.domain.GroupState.Open;
import org.safetynets.groups.group.domain.GroupState.Paused;
import org.safetynets.groups.group.domain.Plan;
import org.safetynets.groups.group.domain.Profile;
import org.safetynets.groups.group.domain.Visibility;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.outbox.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells other services of groups. */
@Component
class GroupEventsPublisher {

    private final Outbox outbox;
    private final Clock clock;

    GroupEventsPublisher(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @EventListener
    @Order(2)
    void on(GroupsChanged changed) {
        outbox.append(changed.all().stream().map(this::event).toList());
    }

    private GroupChangedV1 event(GroupChanged changed) {
        var it = changed.group();
        var profile = it.profile();
        return new GroupChangedV1(
                it.id().value(),
                it.version(),
                it.organizationId().value(),
                GroupChangedV1.Change.valueOf(changed.change().name()),
                GroupChangedV1.Status.valueOf(it.status().name()),
                pauseReason(it),
                profile.name(),
                profile.purpose().value(),
                profile.facilitators().stream()
                        .map(PersonId::value)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                it.seats().capacity(),
                it.seats().taken(),
                it.seats().waitlisted(),
                GroupChangedV1.Visibility.valueOf(profile.visibility().name()),
                GroupChangedV1.Format.valueOf(profile.format().name()),
                profile.language(),
                plan(profile.plan()),
                it.nextMeeting(clock.instant()).orElse(null),
                it.state() instanceof Open(var through) ? through : null,
                town(profile),
                profile.takesUntil().orElse(null));
    }

    /** Of public groups alone: where another one meets is for those who know of it. */
    private static @Nullable PublicTown town(Profile profile) {
        var place = profile.place();
        return place == null || profile.visibility() != Visibility.PUBLIC
                ? null
                : new PublicTown(place.town(), place.latitude(), place.longitude());
    }

    private static GroupChangedV1.@Nullable PauseReason pauseReason(Group group) {
        return group.state() instanceof Paused paused
                ? GroupChangedV1.PauseReason.valueOf(paused.reason().name())
                : null;
    }

    private static MeetingPlan plan(Plan it) {
        var recurrence = it.recurrence();
        return new MeetingPlan(
                it.weekday(),
                it.startTime(),
                (int) it.duration().toMinutes(),
                it.everyWeeks(),
                it.zone().getId(),
                it.first(),
                recurrence.rhythm().rule(),
                recurrence.until(),
                recurrence.count(),
                new TreeSet<>(recurrence.exceptions()));
    }
}
