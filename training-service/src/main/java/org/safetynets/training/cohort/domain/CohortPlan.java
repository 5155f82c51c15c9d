package org.safetynets.training.cohort.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;

/**
 * What a trainer plans for a cohort.
 *
 * @param zone where its wall hangs: its sessions are told by that clock
 * @param seats how many candidates it takes
 * @param program of which it is one run, if of any
 */
public record CohortPlan(
        String name,
        LocalDate startsOn,
        LocalDate endsOn,
        ZoneId zone,
        int seats,
        WaitlistRule waitlist,
        Set<PersonId> trainers,
        @Nullable UUID program) {

    public CohortPlan {
        trainers = Set.copyOf(trainers);
    }

    public CohortPlan(
            String name, LocalDate startsOn, LocalDate endsOn, int seats, Set<PersonId> trainers) {
        this(name, startsOn, endsOn, ZoneOffset.UTC, seats, WaitlistRule.MOVE_UP, trainers, null);
    }

    CohortPlan without(PersonId trainer) {
        var left =
                trainers.stream()
                        .filter(it -> !it.equals(trainer))
                        .collect(Collectors.toUnmodifiableSet());
        return new CohortPlan(name, startsOn, endsOn, zone, seats, waitlist, left, program);
    }

    /** The same plan on other days, by the clock of another place perhaps. */
    public CohortPlan moved(long days, ZoneId to) {
        return new CohortPlan(
                name,
                startsOn.plusDays(days),
                endsOn.plusDays(days),
                to,
                seats,
                waitlist,
                trainers,
                program);
    }
}
