package org.safetynets.training.bulk;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.cohort.domain.Cohorts;
import org.safetynets.training.session.domain.Sessions;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Doing the same for many, and looking how far it is. */
@RestController
@RequestMapping("/api/training/organizations/{organizationId}")
@AllowRoles(Role.TRAINER)
class BulkController {

    private final BulkJobs jobs;
    private final BulkWorker worker;
    private final Cohorts cohorts;
    private final Sessions sessions;
    private final Clock clock;

    BulkController(
            BulkJobs jobs, BulkWorker worker, Cohorts cohorts, Sessions sessions, Clock clock) {
        this.jobs = jobs;
        this.worker = worker;
        this.cohorts = cohorts;
        this.sessions = sessions;
        this.clock = clock;
    }

    @PostMapping("/cohorts/{cohortId}/bulk-enrolments")
    @ResponseStatus(HttpStatus.ACCEPTED)
    BulkView enrol(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @Valid @RequestBody BulkRequest request,
            Caller caller) {
        requireCohort(organizationId, cohortId);
        return begin(organizationId, cohortId, BulkKind.ENROL, request, caller);
    }

    @PostMapping("/sessions/{sessionId}/bulk-attendance")
    @ResponseStatus(HttpStatus.ACCEPTED)
    BulkView attendance(
            @PathVariable UUID organizationId,
            @PathVariable UUID sessionId,
            @Valid @RequestBody BulkRequest request,
            Caller caller) {
        if (sessions.find(new OrganizationId(organizationId), sessionId).isEmpty()) {
            throw new NotFoundException();
        }
        return begin(organizationId, sessionId, BulkKind.ATTENDANCE, request, caller);
    }

    @PostMapping("/cohorts/{cohortId}/bulk-marks")
    @ResponseStatus(HttpStatus.ACCEPTED)
    BulkView mark(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @Valid @RequestBody BulkRequest request,
            Caller caller) {
        requireCohort(organizationId, cohortId);
        return begin(organizationId, cohortId, BulkKind.MARK, request, caller);
    }

    @GetMapping("/bulk/{bulkId}")
    BulkView get(@PathVariable UUID organizationId, @PathVariable UUID bulkId) {
        return jobs.find(new OrganizationId(organizationId), bulkId)
                .map(BulkView::of)
                .orElseThrow(NotFoundException::new);
    }

    private void requireCohort(UUID organization, UUID cohort) {
        if (cohorts.find(new OrganizationId(organization), new CohortId(cohort)).isEmpty()) {
            throw new NotFoundException();
        }
    }

    private BulkView begin(
            UUID organization, UUID target, BulkKind kind, BulkRequest request, Caller caller) {
        var job =
                new BulkJob(
                        Ids.next(),
                        new OrganizationId(organization),
                        caller.personId(),
                        kind,
                        target,
                        request.items(kind),
                        List.of(),
                        false,
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        1);
        jobs.add(job);
        worker.begin(job);
        return BulkView.of(job);
    }
}
