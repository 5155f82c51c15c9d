package org.safetynets.training.waiver.web;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.security.StepUp;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.safetynets.training.certification.domain.CertificationId;
import org.safetynets.training.enrolment.domain.EnrolmentId;
import org.safetynets.training.shared.domain.Range;
import org.safetynets.training.waiver.application.Overriding;
import org.safetynets.training.waiver.domain.Waiver;
import org.safetynets.training.waiver.domain.WaiverId;
import org.safetynets.training.waiver.domain.WaiverResult;
import org.safetynets.training.waiver.domain.Waivers;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Certifying though something is not met: one trainer asks, another approves. */
@RestController
@RequestMapping("/api/training/organizations/{organizationId}/overrides")
@AllowRoles(Role.TRAINER)
class OverrideController {

    private final Overriding overriding;
    private final Waivers waivers;
    private final AuditTrail trail;

    OverrideController(Overriding overriding, Waivers waivers, AuditTrail trail) {
        this.overriding = overriding;
        this.waivers = waivers;
        this.trail = trail;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @StepUp
    OverrideView ask(
            @PathVariable UUID organizationId,
            @Valid @RequestBody OverrideRequest request,
            Caller caller) {
        var organization = new OrganizationId(organizationId);
        return noted("override.asked", asked(organization, request, caller.personId()), caller);
    }

    private Optional<WaiverResult> asked(
            OrganizationId organization, OverrideRequest request, PersonId by) {
        var former = request.certificationId();
        var enrolment = request.enrolmentId();
        if (former == null && enrolment != null) {
            return overriding.ask(organization, new EnrolmentId(enrolment), by, request.reason());
        }
        if (former != null && enrolment == null) {
            return overriding.askToRenew(
                    organization, new CertificationId(former), by, request.reason());
        }
        throw new InvalidRequestException(
                "enrolmentId", "either this or certificationId, and not both");
    }

    @PostMapping("/{overrideId}/approve")
    @StepUp
    OverrideView approve(
            @PathVariable UUID organizationId, @PathVariable UUID overrideId, Caller caller) {
        return noted(
                "override.approved", decided(organizationId, overrideId, caller, true), caller);
    }

    @PostMapping("/{overrideId}/decline")
    OverrideView decline(
            @PathVariable UUID organizationId, @PathVariable UUID overrideId, Caller caller) {
        return noted(
                "override.declined", decided(organizationId, overrideId, caller, false), caller);
    }

    @GetMapping
    Page<OverrideView> list(@PathVariable UUID organizationId, PageRequest page, Caller caller) {
        var organization = new OrganizationId(organizationId);
        trail.note(
                AuditEntry.by(caller, "overrides.read")
                        .in(organization)
                        .on("organization", organization));
        var slice = waivers.of(organization, new Range(page.offset(), page.size()));
        return Page.of(slice.items(), page, slice.total()).map(OverrideView::of);
    }

    private Optional<WaiverResult> decided(
            UUID organizationId, UUID overrideId, Caller caller, boolean approve) {
        return overriding.decide(
                new OrganizationId(organizationId),
                new WaiverId(overrideId),
                caller.personId(),
                approve);
    }

    private OverrideView noted(String action, Optional<WaiverResult> result, Caller caller) {
        var waiver = result.map(OverrideController::kept).orElseThrow(NotFoundException::new);
        trail.note(
                AuditEntry.by(caller, action)
                        .in(waiver.place().organization())
                        .on("override", waiver.id().value())
                        .about(waiver.candidate()));
        return OverrideView.of(waiver);
    }

    private static Waiver kept(WaiverResult result) {
        return switch (result) {
            case WaiverResult.Kept(var waiver) -> waiver;
            case WaiverResult.Refused(var reason) -> throw new RefusedException(reason);
        };
    }
}
