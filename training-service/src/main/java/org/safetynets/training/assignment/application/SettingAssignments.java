package org.safetynets.training.assignment.application;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.training.assignment.domain.Assignment;
import org.safetynets.training.assignment.domain.Assignments;
import org.safetynets.training.cohort.domain.Cohort;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.cohort.domain.Cohorts;
import org.safetynets.training.enrolment.domain.RequirementUnknown;
import org.safetynets.training.shared.application.Rules;
import org.safetynets.training.shared.domain.Verdict;
import org.safetynets.training.standard.domain.Standards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Trainers set assignments for what the standard of their cohort asks. */
@Service
public class SettingAssignments {

    private final Assignments assignments;
    private final Cohorts cohorts;
    private final Standards standards;

    public SettingAssignments(Assignments assignments, Cohorts cohorts, Standards standards) {
        this.assignments = assignments;
        this.cohorts = cohorts;
        this.standards = standards;
    }

    /** Empty when the organization has no such cohort. */
    @Transactional
    public Optional<Assignment> set(
            OrganizationId organization, CohortId id, Supplier<Assignment> draft) {
        return cohorts.find(organization, id)
                .map(
                        it -> {
                            var assignment = draft.get();
                            requireAsked(it, assignment);
                            assignments.add(assignment);
                            return assignment;
                        });
    }

    /** Empty when the organization has no such assignment. */
    @Transactional
    public Optional<Assignment> change(
            OrganizationId organization, UUID id, UnaryOperator<Assignment> change) {
        return assignments
                .find(organization, id)
                .map(
                        it -> {
                            var changed = change.apply(it);
                            cohorts.find(organization, new CohortId(it.cohortId()))
                                    .ifPresent(cohort -> requireAsked(cohort, changed));
                            assignments.save(changed);
                            return changed;
                        });
    }

    private void requireAsked(Cohort cohort, Assignment assignment) {
        var asked =
                standards
                        .find(cohort.standard())
                        .flatMap(it -> it.content().requirement(assignment.requirement()));
        Rules.require(
                Verdict.allowIf(
                        asked.isPresent(), () -> new RequirementUnknown(assignment.requirement())));
    }
}
