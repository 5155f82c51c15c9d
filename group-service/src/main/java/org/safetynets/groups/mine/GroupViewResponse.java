package org.safetynets.groups.mine;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.Format;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.group.domain.GroupState.Paused;
import org.safetynets.groups.group.domain.GroupStatus;
import org.safetynets.groups.group.domain.PauseReason;
import org.safetynets.groups.group.web.CharterJson;

/** What a member needs to know of their group. */
record GroupViewResponse(
        UUID groupId,
        UUID organizationId,
        String name,
        String purpose,
        String purposeName,
        GroupStatus status,
        @Nullable PauseReason pauseReason,
        @Nullable Instant nextMeeting,
        DayOfWeek weekday,
        @JsonFormat(pattern = "HH:mm") LocalTime startTime,
        int durationMinutes,
        int everyWeeks,
        String timeZone,
        Format format,
        String language,
        CharterJson charter) {

    static GroupViewResponse of(Group it, String purposeName, @Nullable Instant nextMeeting) {
        var profile = it.profile();
        var plan = profile.plan();
        return new GroupViewResponse(
                it.id().value(),
                it.organizationId().value(),
                profile.name(),
                profile.purpose().value(),
                purposeName,
                it.status(),
                it.state() instanceof Paused paused ? paused.reason() : null,
                nextMeeting,
                plan.weekday(),
                plan.startTime(),
                (int) plan.duration().toMinutes(),
                plan.everyWeeks(),
                plan.zone().getId(),
                profile.format(),
                profile.language(),
                CharterJson.of(profile.charter()));
    }
}
