package org.safetynets.portal.services.training;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safetynets.portal.services.Slice;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** People who are trained together, and each one's way. */
@HttpExchange("/api/training/organizations/{organizationId}")
public interface CohortsApi {

    @GetExchange("/cohorts?size=100")
    Slice<Cohort> list(@PathVariable UUID organizationId);

    /** With everybody in it. */
    @GetExchange("/cohorts/{cohortId}")
    Cohort get(@PathVariable UUID organizationId, @PathVariable UUID cohortId);

    @GetExchange("/cohorts/{cohortId}/waitlist")
    List<Waiting> waitlist(@PathVariable UUID organizationId, @PathVariable UUID cohortId);

    @PostExchange("/cohorts")
    Cohort plan(@PathVariable UUID organizationId, @RequestBody NewCohort cohort);

    /** The standard and the program stay. */
    @PutExchange("/cohorts/{cohortId}")
    Cohort revise(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @RequestHeader(HttpHeaders.IF_MATCH) String version,
            @RequestBody NewCohort cohort);

    /** With all its sessions, which stay at their hour on the wall. */
    @PostExchange("/cohorts/{cohortId}/move")
    Cohort move(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @RequestBody Map<String, Object> move);

    @GetExchange("/cohorts/{cohortId}/gradebook?size=50")
    Gradebook gradebook(
            @PathVariable UUID organizationId, @PathVariable UUID cohortId, @RequestParam int page);

    /** A seat, or a place on the waitlist for whoever may wait. */
    @PostExchange("/cohorts/{cohortId}/enrolments")
    Seated enrol(
            @PathVariable UUID organizationId,
            @PathVariable UUID cohortId,
            @RequestBody NewEnrolment person);

    @GetExchange("/enrolments/{enrolmentId}")
    Enrolment enrolment(@PathVariable UUID organizationId, @PathVariable UUID enrolmentId);

    @GetExchange("/enrolments/{enrolmentId}/evidence?size=100")
    Slice<Evidence> evidence(@PathVariable UUID organizationId, @PathVariable UUID enrolmentId);

    @PostExchange("/enrolments/{enrolmentId}/evidence")
    Enrolment record(
            @PathVariable UUID organizationId,
            @PathVariable UUID enrolmentId,
            @RequestBody NewEvidence evidence);

    @PostExchange("/certifications")
    Certification certify(@PathVariable UUID organizationId, @RequestBody Map<String, UUID> earned);
}
