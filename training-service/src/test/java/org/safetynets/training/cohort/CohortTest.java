package org.safetynets.training.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.training.Fixtures.CANDIDATE;
import static org.safetynets.training.Fixtures.HARBOR;
import static org.safetynets.training.Fixtures.TODAY;
import static org.safetynets.training.Fixtures.TRAINER;
import static org.safetynets.training.Fixtures.aCohort;
import static org.safetynets.training.Fixtures.aDraft;
import static org.safetynets.training.Fixtures.aStandard;
import static org.safetynets.training.Fixtures.somebody;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.cohort.domain.AlreadyEnrolled;
import org.safetynets.training.cohort.domain.Cohort;
import org.safetynets.training.cohort.domain.CohortEndsBeforeItStarts;
import org.safetynets.training.cohort.domain.CohortFull;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.cohort.domain.CohortPlan;
import org.safetynets.training.cohort.domain.PlanningResult;
import org.safetynets.training.cohort.domain.PlanningResult.Planned;
import org.safetynets.training.cohort.domain.SeatResult;
import org.safetynets.training.cohort.domain.SeatResult.SeatTaken;
import org.safetynets.training.standard.domain.Standard;
import org.safetynets.training.standard.domain.StandardNotPublished;

class CohortTest {

    @Test
    void is_planned_for_a_published_standard() {
        assertThat(plan(aStandard(), TODAY)).isInstanceOf(Planned.class);
    }

    @Test
    void is_not_planned_for_a_draft() {
        var draft = aDraft();

        assertThat(plan(draft, TODAY))
                .isEqualTo(
                        new PlanningResult.Refused(new StandardNotPublished(draft.id().value())));
    }

    @Test
    void may_last_a_single_day_but_not_end_before_it_starts() {
        assertThat(plan(aStandard(), TODAY)).isInstanceOf(Planned.class);
        assertThat(plan(aStandard(), TODAY.minusDays(1)))
                .isEqualTo(
                        new PlanningResult.Refused(
                                new CohortEndsBeforeItStarts(TODAY, TODAY.minusDays(1))));
    }

    @Test
    void gives_its_seats_until_the_last() {
        var cohort = seated(seated(aCohort(aStandard(), 2), CANDIDATE), somebody());

        assertThat(cohort.candidates()).hasSize(2).contains(CANDIDATE);
        assertThat(cohort.version()).isEqualTo(3);
        assertThat(cohort.seat(somebody())).isEqualTo(new SeatResult.Refused(new CohortFull(2)));
    }

    @Test
    void gives_nobody_two_seats() {
        assertThat(seated(aCohort(aStandard(), 2), CANDIDATE).seat(CANDIDATE))
                .isEqualTo(new SeatResult.Refused(new AlreadyEnrolled()));
    }

    @Test
    void says_already_enrolled_rather_than_full() {
        assertThat(seated(aCohort(aStandard(), 1), CANDIDATE).seat(CANDIDATE))
                .isEqualTo(new SeatResult.Refused(new AlreadyEnrolled()));
    }

    private static PlanningResult plan(Standard standard, LocalDate endsOn) {
        return Cohort.plan(
                new CohortId(UUID.randomUUID()),
                HARBOR,
                standard,
                new CohortPlan("Spring", TODAY, endsOn, 8, Set.of(TRAINER)));
    }

    private static Cohort seated(Cohort cohort, PersonId person) {
        return switch (cohort.seat(person)) {
            case SeatTaken(var seated) -> seated;
            case SeatResult.Waitlisted it -> throw new AssertionError(it.toString());
            case SeatResult.Refused(var reason) -> throw new AssertionError(reason.toString());
        };
    }
}
