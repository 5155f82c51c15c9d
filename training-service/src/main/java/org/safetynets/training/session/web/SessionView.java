package org.safetynets.training.session.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.session.domain.Attendance;
import org.safetynets.training.session.domain.Attended;
import org.safetynets.training.session.domain.Session;
import org.safetynets.training.session.domain.Venue;

/**
 * A session over HTTP.
 *
 * @param time by the clock of timeZone
 * @param startsAt the moment that is
 * @param attendance to trainers everybody's, to a candidate their own
 */
record SessionView(
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
        Venue venue,
        @Nullable String venueDetails,
        List<UUID> trainers,
        Map<UUID, Attendance> attendance,
        long version) {

    static SessionView of(Session it, Predicate<PersonId> shown) {
        return new SessionView(
                it.id(),
                it.cohortId(),
                it.module(),
                it.title(),
                it.time().day(),
                it.time().time(),
                it.time().zone().getId(),
                it.time().minutes(),
                it.startsAt(),
                it.time().endsAt(),
                it.venue(),
                it.venueDetails(),
                it.trainers().stream().map(PersonId::value).toList(),
                it.attendance().stream()
                        .filter(one -> shown.test(one.person()))
                        .collect(
                                Collectors.toMap(
                                        one -> one.person().value(), Attended::attendance)),
                it.version());
    }
}
