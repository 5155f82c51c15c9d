package org.safetynets.training.cohort.domain;

import org.safetynets.platform.kernel.Refusal;

/** What came of planning a cohort. */
public sealed interface PlanningResult {

    record Planned(Cohort cohort) implements PlanningResult {}

    record Refused(Refusal reason) implements PlanningResult {}
}
