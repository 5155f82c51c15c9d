package org.safetynets.training.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safetynets.training.Fixtures.HARBOR;
import static org.safetynets.training.Fixtures.NOON;
import static org.safetynets.training.Fixtures.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.Fixtures;
import org.safetynets.training.shared.domain.Verdict;
import org.safetynets.training.supervision.domain.Absence;
import org.safetynets.training.supervision.domain.Acting;
import org.safetynets.training.supervision.domain.Candidacy;
import org.safetynets.training.supervision.domain.Cast;
import org.safetynets.training.supervision.domain.Conflict;
import org.safetynets.training.supervision.domain.ConflictKind;
import org.safetynets.training.supervision.domain.OwnSupervisor;
import org.safetynets.training.supervision.domain.Supervision;
import org.safetynets.training.supervision.domain.SupervisorInConflict;
import org.safetynets.training.supervision.domain.SupervisorPolicy;
import org.safetynets.training.supervision.domain.WithoutSupervisorRole;

class WhoSupervisesTest {

    private static final PersonId FACILITATOR = Fixtures.somebody();
    private static final PersonId SUPERVISOR = Fixtures.somebody();
    private static final PersonId COVER = Fixtures.somebody();

    private static final Supervision SUPERVISION =
            new Supervision(UUID.randomUUID(), HARBOR, FACILITATOR, SUPERVISOR, NOON, 1);

    @Test
    void nobody_supervises_themselves() {
        assertThat(decide(FACILITATOR, FACILITATOR, true, false))
                .isEqualTo(Verdict.refuse(new OwnSupervisor()));
    }

    @Test
    void who_supervises_holds_the_role() {
        assertThat(decide(SUPERVISOR, FACILITATOR, false, false))
                .isEqualTo(Verdict.refuse(new WithoutSupervisorRole()));
    }

    @Test
    void relatives_and_business_partners_do_not_supervise_each_other() {
        assertThat(decide(SUPERVISOR, FACILITATOR, true, true))
                .isEqualTo(Verdict.refuse(new SupervisorInConflict()));
        assertThat(decide(SUPERVISOR, FACILITATOR, true, false)).isEqualTo(Verdict.allow());
    }

    @Test
    void the_supervisor_acts_while_they_are_there() {
        assertThat(cast().on(TODAY)).isEqualTo(new Acting.Supervisor(SUPERVISOR));
    }

    @Test
    void the_cover_acts_on_the_days_of_the_absence_alone() {
        var cast = cast(away(SUPERVISOR, TODAY, TODAY.plusDays(2), COVER));

        assertThat(cast.on(TODAY.minusDays(1))).isEqualTo(new Acting.Supervisor(SUPERVISOR));
        assertThat(cast.on(TODAY).somebody()).contains(COVER);
        assertThat(cast.on(TODAY.plusDays(2)).somebody()).contains(COVER);
        assertThat(cast.on(TODAY.plusDays(3))).isEqualTo(new Acting.Supervisor(SUPERVISOR));
    }

    @Test
    void an_absence_without_a_cover_is_a_hole_also_one_nobody_saw_coming() {
        assertHole(cast(away(SUPERVISOR, TODAY, TODAY, null)), Acting.Hole.AWAY_WITHOUT_COVER);
        assertHole(cast(away(SUPERVISOR, TODAY, null, null)), Acting.Hole.AWAY_WITHOUT_COVER);
    }

    @Test
    void a_cover_who_is_away_as_well_leaves_a_hole() {
        assertHole(
                cast(
                        away(SUPERVISOR, TODAY, null, COVER),
                        away(COVER, TODAY, TODAY, Fixtures.somebody())),
                Acting.Hole.COVER_NOT_POSSIBLE);
    }

    @Test
    void a_cover_who_must_not_supervise_leaves_a_hole() {
        var absence = away(SUPERVISOR, TODAY, null, COVER);
        var conflict =
                new Conflict(
                        UUID.randomUUID(),
                        HARBOR,
                        COVER,
                        FACILITATOR,
                        ConflictKind.RELATIVES,
                        COVER,
                        NOON);

        assertHole(
                new Cast(
                        FACILITATOR,
                        Optional.of(SUPERVISION),
                        List.of(absence),
                        Set.of(SUPERVISOR, COVER),
                        List.of(conflict)),
                Acting.Hole.COVER_NOT_POSSIBLE);
        assertHole(
                cast(away(SUPERVISOR, TODAY, null, FACILITATOR)), Acting.Hole.COVER_NOT_POSSIBLE);
    }

    @Test
    void a_supervisor_who_gave_up_the_role_leaves_a_hole() {
        assertHole(
                new Cast(
                        FACILITATOR, Optional.of(SUPERVISION), List.of(), Set.of(COVER), List.of()),
                Acting.Hole.SUPERVISOR_LEFT);
    }

    @Test
    void a_facilitator_whom_nobody_was_given_is_seen_to_have_nobody() {
        assertHole(
                new Cast(FACILITATOR, Optional.empty(), List.of(), Set.of(SUPERVISOR), List.of()),
                Acting.Hole.NONE_ASSIGNED);
    }

    private static void assertHole(Cast cast, Acting.Hole why) {
        assertThat(cast.on(TODAY)).isEqualTo(new Acting.Nobody(why));
    }

    private static Cast cast(Absence... absences) {
        return new Cast(
                FACILITATOR,
                Optional.of(SUPERVISION),
                List.of(absences),
                Set.of(SUPERVISOR, COVER, FACILITATOR),
                List.of());
    }

    private static Absence away(
            PersonId who, LocalDate from, @Nullable LocalDate through, @Nullable PersonId cover) {
        return new Absence(UUID.randomUUID(), HARBOR, who, from, through, cover, 1);
    }

    private static Verdict decide(
            PersonId candidate, PersonId facilitator, boolean supervises, boolean inConflict) {
        return SupervisorPolicy.MAY_SUPERVISE.decide(
                new Candidacy(candidate, facilitator, supervises, inConflict));
    }
}
