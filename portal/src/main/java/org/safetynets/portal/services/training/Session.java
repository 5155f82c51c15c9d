package org.safetynets.portal.services.training;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One session of a cohort.
 *
 * @param module code of the module it is about
 * @param time by the clock of timeZone
 * @param attendance to trainers everybody's, to a candidate their own
 */
public record Session(
        UUID sessionId,
        UUID cohortId,
        @Nullable String module,
        String title,
        LocalDate day,
        LocalTime time,
        String timeZone,
        int minutes,
        Instant startsAt,
        Instant endsAt,
        String venue,
        @Nullable String venueDetails,
        @Nullable Map<UUID, String> attendance,
        long version) {

    /** {@code attended}, {@code absent} or {@code excused}; null while nobody said. */
    public @Nullable String attendanceOf(UUID person) {
        return attendance == null ? null : attendance.get(person);
    }

    public boolean begun() {
        return !startsAt.isAfter(Instant.now());
    }

    public boolean over() {
        return endsAt.isBefore(Instant.now());
    }

    public long came() {
        return attendance == null
                ? 0
                : attendance.values().stream().filter("attended"::equals).count();
    }
}
