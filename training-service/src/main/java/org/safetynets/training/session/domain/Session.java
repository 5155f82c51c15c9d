package org.safetynets.training.session.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * One meeting of a cohort.
 *
 * @param module code of the module that is taught, which attending it shows
 * @param venueDetails address or room, shown to those in the cohort alone
 */
public record Session(
        UUID id,
        OrganizationId organizationId,
        UUID cohortId,
        @Nullable String module,
        String title,
        SessionTime time,
        Instant startsAt,
        Venue venue,
        @Nullable String venueDetails,
        List<PersonId> trainers,
        List<Attended> attendance,
        long version) {

    public Session {
        trainers = List.copyOf(trainers);
        attendance = List.copyOf(attendance);
    }

    public Session moved(long days, ZoneId to) {
        var later = time.moved(days, to);
        return new Session(
                id,
                organizationId,
                cohortId,
                module,
                title,
                later,
                later.startsAt(),
                venue,
                venueDetails,
                trainers,
                attendance,
                version + 1);
    }

    /** Those named came or did not; what is known of others stays. */
    public Session recorded(List<Attended> named) {
        var all = new LinkedHashMap<PersonId, Attended>();
        attendance.forEach(it -> all.put(it.person(), it));
        named.forEach(it -> all.put(it.person(), it));
        return new Session(
                id,
                organizationId,
                cohortId,
                module,
                title,
                time,
                startsAt,
                venue,
                venueDetails,
                trainers,
                List.copyOf(all.values()),
                version + 1);
    }

    public Optional<Attendance> attendanceOf(PersonId person) {
        return attendance.stream()
                .filter(it -> it.person().equals(person))
                .map(Attended::attendance)
                .findFirst();
    }
}
