package org.safetynets.training.cohort.domain;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.cohort.domain.PlanningResult.Planned;
import org.safetynets.training.cohort.domain.SeatResult.SeatTaken;
import org.safetynets.training.shared.domain.Verdict;
import org.safetynets.training.standard.domain.Standard;
import org.safetynets.training.standard.domain.StandardId;

/** Candidates of one organization who train together to one standard; its seats never oversell. */
public final class Cohort {

    private final CohortId id;
    private final OrganizationId organization;
    private final StandardId standard;
    private final CohortPlan plan;
    private final Set<PersonId> candidates;
    private final long version;

    private Cohort(
            CohortId id,
            OrganizationId organization,
            StandardId standard,
            CohortPlan plan,
            Set<PersonId> candidates,
            long version) {
        this.id = id;
        this.organization = organization;
        this.standard = standard;
        this.plan = plan;
        this.candidates = Set.copyOf(candidates);
        this.version = version;
    }

    public static PlanningResult plan(
            CohortId id, OrganizationId organization, Standard standard, CohortPlan plan) {
        return switch (PlanningPolicy.MAY_BE_PLANNED.decide(standard, plan)) {
            case Verdict.Refused(var reason) -> new PlanningResult.Refused(reason);
            case Verdict.Allowed() ->
                    new Planned(new Cohort(id, organization, standard.id(), plan, Set.of(), 1));
        };
    }

    /** Rebuilds a stored cohort; runs no policy. */
    public static Cohort restore(
            CohortId id,
            OrganizationId organization,
            StandardId standard,
            CohortPlan plan,
            Set<PersonId> candidates,
            long version) {
        return new Cohort(id, organization, standard, plan, candidates, version);
    }

    public SeatResult seat(PersonId candidate) {
        return switch (SeatPolicy.MAY_TAKE_A_SEAT.decide(this, candidate)) {
            case Verdict.Refused(var reason) -> new SeatResult.Refused(reason);
            case Verdict.Allowed() -> {
                var seated = new HashSet<>(candidates);
                seated.add(candidate);
                yield new SeatTaken(
                        new Cohort(id, organization, standard, plan, seated, version + 1));
            }
        };
    }

    /** The same cohort without the person: their seat stays taken, by nobody in particular. */
    public Cohort forget(PersonId person) {
        var others = new HashSet<>(candidates);
        if (others.remove(person)) {
            others.add(new PersonId(UUID.randomUUID()));
        }
        return new Cohort(id, organization, standard, plan.without(person), others, version + 1);
    }

    public CohortId id() {
        return id;
    }

    public OrganizationId organization() {
        return organization;
    }

    public StandardId standard() {
        return standard;
    }

    public CohortPlan plan() {
        return plan;
    }

    public Set<PersonId> candidates() {
        return candidates;
    }

    public long version() {
        return version;
    }
}
