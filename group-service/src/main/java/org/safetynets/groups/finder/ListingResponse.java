package org.safetynets.groups.finder;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.Enrolment;
import org.safetynets.groups.group.domain.Format;
import org.safetynets.groups.group.web.CharterJson;

/**
 * A listed group as anyone may see it.
 *
 * @param weekday the first on which it meets, of those asked for
 * @param weekdays all on which it meets
 * @param waitlistOpen no seat is free, and one may wait for one
 * @param enrolment closed takes nobody once it has begun
 * @param takesRequests whether one may ask now; a closed group that has begun is shown all the same
 * @param nextMeeting on that weekday; none when its plan is over
 * @param town where it meets in person
 * @param charter only where one group is asked for
 */
record ListingResponse(
        UUID groupId,
        UUID organizationId,
        String organizationName,
        String name,
        String purpose,
        String purposeName,
        Format format,
        String language,
        DayOfWeek weekday,
        List<DayOfWeek> weekdays,
        @JsonFormat(pattern = "HH:mm") LocalTime startTime,
        int durationMinutes,
        int everyWeeks,
        String timeZone,
        int seatsFree,
        boolean waitlistOpen,
        Enrolment enrolment,
        boolean takesRequests,
        @Nullable Instant nextMeeting,
        @Nullable String town,
        @Nullable CharterJson charter) {

    ListingResponse with(CharterJson charter) {
        return new ListingResponse(
                groupId,
                organizationId,
                organizationName,
                name,
                purpose,
                purposeName,
                format,
                language,
                weekday,
                weekdays,
                startTime,
                durationMinutes,
                everyWeeks,
                timeZone,
                seatsFree,
                waitlistOpen,
                enrolment,
                takesRequests,
                nextMeeting,
                town,
                charter);
    }
}
