package org.safetynets.training.enrolment.web;

import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.training.cohort.domain.Cohort;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.cohort.domain.Cohorts;
import org.safetynets.training.enrolment.application.Enrolling;
import org.safetynets.training.enrolment.application.Leaving;
import org.safetynets.training.enrolment.domain.EnrollingResult;
import org.safetynets.training.enrolment.domain.Enrolments;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * My own place in a cohort: looking at it, taking what is offered, giving it up. Whoever has one
 * need not be a member.
 */
@RestController
@RequestMapping("/api/training/organizations/{organizationId}/cohorts/{cohortId}/place")
@AllowSignedIn
class PlaceController {

    private final Cohorts cohorts;
    private final Enrolments enrolments;
    private final Enrolling enrolling;
    private final Leaving leaving;

    PlaceController(Cohorts cohorts, Enrolments enrolments, Enrolling enrolling, Leaving leaving) {
        this.cohorts = cohorts;
        this.enrolments = enrolments;
        this.enrolling = enrolling;
        this.leaving = leaving;
    }

    @GetMapping
    PlaceView get(@PathVariable UUID organizationId, @PathVariable UUID cohortId, Caller caller) {
        var cohort = seenBy(caller, organizationId, cohortId);
        return PlaceView.of(
                cohort,
                caller.personId(),
                enrolments.find(cohort.organization(), cohort.id(), caller.personId()));
    }

    private Cohort seenBy(Caller caller, UUID organizationId, UUID cohortId) {
        var organization = new OrganizationId(organizationId);
        return cohorts.find(organization, new CohortId(cohortId))
                .filter(
                        it ->
                                caller.belongsTo(organization)
                                        || it.candidates().contains(caller.personId())
                                        || it.placeOf(caller.personId()).isPresent())
                .orElseThrow(NotFoundException::new);
    }

    @PostMapping("/accept")
    PlaceView accept(
            @PathVariable UUID organizationId, @PathVariable UUID cohortId, Caller caller) {
        var cohort = seenBy(caller, organizationId, cohortId);
        var result =
                enrolling
                        .accept(cohort.organization(), cohort.id(), caller.personId())
                        .orElseThrow(NotFoundException::new);
        return switch (result) {
            case EnrollingResult.Enrolled(var enrolment) ->
                    PlaceView.enrolled(enrolment.id().value());
            case EnrollingResult.OnWaitlist(var place) -> PlaceView.waiting(place);
            case EnrollingResult.Refused(var reason) -> throw new RefusedException(reason);
        };
    }

    /** Gives up a place on the waitlist, or an offer. */
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(@PathVariable UUID organizationId, @PathVariable UUID cohortId, Caller caller) {
        var cohort = seenBy(caller, organizationId, cohortId);
        if (!leaving.stopWaiting(cohort.organization(), cohort.id(), caller.personId())) {
            throw new NotFoundException();
        }
    }
}
