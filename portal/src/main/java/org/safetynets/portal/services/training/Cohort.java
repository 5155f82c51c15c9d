package org.safetynets.portal.services.training;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * People who are trained together.
 *
 * @param seatsFree neither taken nor held for somebody
 * @param waiting how many wait
 * @param enrolments everybody in it, where one cohort was asked for
 */
public record Cohort(
        UUID cohortId,
        @Nullable UUID standardId,
        @Nullable UUID programId,
        String name,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String timeZone,
        @Nullable Integer seats,
        @Nullable Integer seatsTaken,
        @Nullable Integer seatsFree,
        @Nullable Integer waiting,
        @Nullable Integer offerHours,
        @Nullable List<UUID> trainers,
        @Nullable List<Enrolment> enrolments,
        @Nullable Long version) {

    public List<Enrolment> enrolled() {
        return Objects.requireNonNullElse(enrolments, List.of());
    }

    public List<UUID> runBy() {
        return Objects.requireNonNullElse(trainers, List.of());
    }

    /** Where it stands on that day: ahead, current or past. */
    public String phase(LocalDate today) {
        if (startsOn != null && today.isBefore(startsOn)) {
            return "ahead";
        }
        return endsOn != null && today.isAfter(endsOn) ? "past" : "current";
    }

    /** Its wall clock; UTC while nobody said where it hangs. */
    public ZoneId zone() {
        return timeZone == null ? ZoneOffset.UTC : ZoneId.of(timeZone);
    }

    public boolean full() {
        return seats != null && seatsTaken != null && seatsTaken >= seats;
    }
}
