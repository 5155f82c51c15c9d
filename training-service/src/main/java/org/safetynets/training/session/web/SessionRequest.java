package org.safetynets.training.session.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.cohort.domain.Cohort;
import org.safetynets.training.cohort.web.Zones;
import org.safetynets.training.session.domain.Session;
import org.safetynets.training.session.domain.SessionTime;
import org.safetynets.training.session.domain.Venue;

/**
 * A session as a trainer plans it.
 *
 * @param time by the clock of the cohort's zone, unless timeZone names another
 * @param trainers who give it; the cohort's trainers unless told
 */
record SessionRequest(
        @Nullable @Pattern(regexp = "[A-Z][A-Z0-9_]{0,19}") String module,
        @NotBlank @Size(max = 120) String title,
        @NotNull LocalDate day,
        @NotNull LocalTime time,
        @Nullable @Size(max = 60) String timeZone,
        @NotNull @Min(5) @Max(720) Integer minutes,
        @NotNull Venue venue,
        @Nullable @Size(max = 300) String venueDetails,
        @Nullable @Size(min = 1, max = 10) Set<@NotNull UUID> trainers) {

    Session planned(Cohort cohort) {
        return session(
                Ids.next(), cohort, 1, cohort.plan().zone(), List.copyOf(cohort.plan().trainers()));
    }

    private Session session(
            UUID id, Cohort cohort, long version, ZoneId usual, List<PersonId> usually) {
        var when = when(usual);
        return new Session(
                id,
                cohort.organization(),
                cohort.id().value(),
                module,
                title,
                when,
                when.startsAt(),
                venue,
                venueDetails,
                givenBy(usually),
                List.of(),
                version);
    }

    Session changed(Session it) {
        var when = when(it.time().zone());
        return new Session(
                it.id(),
                it.organizationId(),
                it.cohortId(),
                module,
                title,
                when,
                when.startsAt(),
                venue,
                venueDetails,
                givenBy(it.trainers()),
                it.attendance(),
                it.version() + 1);
    }

    private SessionTime when(ZoneId usual) {
        var zone = timeZone == null ? usual : Zones.of("timeZone", timeZone);
        return new SessionTime(day, time, zone, minutes);
    }

    private List<PersonId> givenBy(List<PersonId> usually) {
        return trainers == null ? usually : trainers.stream().map(PersonId::new).toList();
    }
}
