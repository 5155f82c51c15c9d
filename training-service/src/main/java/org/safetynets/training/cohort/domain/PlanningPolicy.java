package org.safetynets.training.cohort.domain;

import org.safetynets.training.shared.domain.Verdict;
import org.safetynets.training.standard.domain.Standard;
import org.safetynets.training.standard.domain.StandardNotPublished;

/** What must be true before a cohort is planned. */
@FunctionalInterface
public interface PlanningPolicy {

    Verdict decide(Standard standard, CohortPlan plan);

    PlanningPolicy STANDARD_IS_PUBLISHED =
            (standard, plan) ->
                    Verdict.allowIf(
                            standard.isPublished(),
                            () -> new StandardNotPublished(standard.id().value()));

    PlanningPolicy ENDS_NOT_BEFORE_IT_STARTS =
            (standard, plan) ->
                    Verdict.allowIf(
                            !plan.endsOn().isBefore(plan.startsOn()),
                            () -> new CohortEndsBeforeItStarts(plan.startsOn(), plan.endsOn()));

    PlanningPolicy MAY_BE_PLANNED =
            (standard, plan) ->
                    STANDARD_IS_PUBLISHED
                            .decide(standard, plan)
                            .and(() -> ENDS_NOT_BEFORE_IT_STARTS.decide(standard, plan));
}
