package org.safetynets.portal.services.training;

import java.util.List;
import java.util.UUID;
import org.safetynets.portal.services.Slice;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Tasks of a cohort, handed in and marked. */
@HttpExchange("/api/training/organizations/{organizationId}")
public interface AssignmentsApi {

    @GetExchange("/cohorts/{cohortId}/assignments")
    List<Assignment> of(@PathVariable UUID organizationId, @PathVariable UUID cohortId);

    @PostExchange("/cohorts/{cohortId}/assignments")
    Assignment set(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @RequestBody NewAssignment assignment);

    @GetExchange("/assignments/{assignmentId}/my-submissions")
    List<Submission> mine(@PathVariable UUID organizationId, @PathVariable UUID assignmentId);

    @PostExchange("/assignments/{assignmentId}/submissions")
    Submission submit(
            @PathVariable UUID organizationId,
            @PathVariable UUID assignmentId,
            @RequestBody NewSubmission submission);

    @GetExchange("/assignments/{assignmentId}/submissions?size=100")
    Slice<Submission> submissions(
            @PathVariable UUID organizationId, @PathVariable UUID assignmentId);

    @PostExchange("/submissions/{submissionId}/mark")
    Submission mark(
            @PathVariable UUID organizationId,
            @PathVariable UUID submissionId,
            @RequestBody Marking marking);
}
