package org.safetynets.referrals.outward.web;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.safetynets.referrals.outward.application.ReceivingOnward;
import org.safetynets.referrals.outward.domain.OutwardId;
import org.safetynets.referrals.outward.domain.OutwardResult.Done;
import org.safetynets.referrals.outward.domain.OutwardResult.Refused;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What partners sent: to me as a counselor, or to the organization's coordinators. */
@RestController
@RequestMapping("/api/referrals/organizations/{organizationId}/received")
class ReceivedController {

    private final ReceivingOnward receiving;
    private final AuditTrail trail;

    ReceivedController(ReceivingOnward receiving, AuditTrail trail) {
        this.receiving = receiving;
        this.trail = trail;
    }

    /** Sent to the organization, the newest first. */
    @GetMapping
    @AllowRoles(Role.COORDINATOR)
    Page<ReceivedResponse> ofOrganization(
            @PathVariable UUID organizationId, PageRequest page, Caller caller) {
        return list(organizationId, Optional.empty(), page, caller);
    }

    /** Sent to me, the newest first. */
    @GetMapping("/mine")
    @AllowRoles(Role.COUNSELOR)
    Page<ReceivedResponse> mine(
            @PathVariable UUID organizationId, PageRequest page, Caller caller) {
        return list(organizationId, Optional.of(caller.personId()), page, caller);
    }

    @PostMapping("/{outwardId}/answer")
    @AllowRoles(Role.COORDINATOR)
    ReceivedResponse answer(
            @PathVariable UUID organizationId,
            @PathVariable UUID outwardId,
            @RequestBody @Valid AnswerRequest body,
            Caller caller) {
        return answer(organizationId, Optional.empty(), outwardId, body, caller);
    }

    @PostMapping("/mine/{outwardId}/answer")
    @AllowRoles(Role.COUNSELOR)
    ReceivedResponse answerMine(
            @PathVariable UUID organizationId,
            @PathVariable UUID outwardId,
            @RequestBody @Valid AnswerRequest body,
            Caller caller) {
        return answer(organizationId, Optional.of(caller.personId()), outwardId, body, caller);
    }

    private Page<ReceivedResponse> list(
            UUID organizationId, Optional<PersonId> counselor, PageRequest page, Caller caller) {
        var organization = new OrganizationId(organizationId);
        var some = receiving.received(organization, counselor, page.offset(), page.size());
        trail.note(
                AuditEntry.by(caller, "onward.read")
                        .in(organization)
                        .on("organization", organizationId));
        return Page.of(some.items(), page, some.total()).map(ReceivedResponse::of);
    }

    private ReceivedResponse answer(
            UUID organizationId,
            Optional<PersonId> counselor,
            UUID outwardId,
            AnswerRequest body,
            Caller caller) {
        var organization = new OrganizationId(organizationId);
        var id = new OutwardId(outwardId);
        var result =
                receiving
                        .answer(organization, counselor, id, body.answer())
                        .orElseThrow(NotFoundException::new);
        return switch (result) {
            case Done(var answered) -> {
                trail.note(
                        AuditEntry.by(caller, "onward.answered")
                                .in(organization)
                                .on("onward", answered.id())
                                .about(answered.partner()));
                yield ReceivedResponse.of(answered);
            }
            case Refused(var reason) -> throw new RefusedException(reason);
        };
    }
}
