package org.safetynets.training.cohort.application;

import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.training.cohort.domain.CohortPlan;
import org.safetynets.training.standard.domain.StandardId;

/** A trainer plans a cohort. */
public record PlanCohort(OrganizationId organization, StandardId standard, CohortPlan plan) {}
