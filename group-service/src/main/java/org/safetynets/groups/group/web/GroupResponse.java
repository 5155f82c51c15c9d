package org.safetynets.groups.group.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.Enrolment;
import org.safetynets.groups.group.domain.Format;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupState.Closed;
import org.safetynets.groups.group.domain.GroupState.Open;
import org.safetynets.groups.group.domain.GroupState.Paused;
import org.safetynets.groups.group.domain.GroupStatus;
import org.safetynets.groups.group.domain.PauseReason;
import org.safetynets.groups.group.domain.Visibility;
import org.safetynets.platform.kernel.PersonId;

/** A group as its staff sees it. */
public record GroupResponse(
        UUID groupId,
        UUID organizationId,
        String name,
        String purpose,
        String purposeName,
        GroupStatus status,
        @Nullable PauseReason pauseReason,
        @Nullable String note,
        @Nullable LocalDate certifiedThrough,
        List<UUID> facilitators,
        int capacity,
        int seatsTaken,
        int waitlisted,
        Format format,
        Visibility visibility,
        String language,
        ScheduleJson schedule,
        CharterJson charter,
        @Nullable PlaceJson place,
        Enrolment enrolment,
        @Nullable Instant nextMeeting,
        long version) {

    static GroupResponse of(Group it, String purposeName, Instant now) {
        var profile = it.profile();
        return new GroupResponse(
                it.id().value(),
                it.organizationId().value(),
                profile.name(),
                profile.purpose().value(),
                purposeName,
                it.status(),
                it.state() instanceof Paused paused ? paused.reason() : null,
                note(it),
                it.state() instanceof Open(var through) ? through : null,
                profile.facilitators().stream().map(PersonId::value).toList(),
                it.seats().capacity(),
                it.seats().taken(),
                it.seats().waitlisted(),
                profile.format(),
                profile.visibility(),
                profile.language(),
                ScheduleJson.of(profile.plan()),
                CharterJson.of(profile.charter()),
                PlaceJson.of(profile.place()),
                profile.enrolment(),
                it.nextMeeting(now).orElse(null),
                it.version());
    }

    private static @Nullable String note(Group it) {
        return it.state() instanceof Paused paused
                ? paused.note()
                : it.state() instanceof Closed(var note) ? note : null;
    }
}
