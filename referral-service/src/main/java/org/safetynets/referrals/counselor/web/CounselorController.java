package org.safetynets.referrals.counselor.web;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.security.StepUp;
import org.safetynets.platform.web.Etags;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.safetynets.referrals.counselor.application.Reviewing;
import org.safetynets.referrals.counselor.domain.Counselor;
import org.safetynets.referrals.counselor.domain.CounselorId;
import org.safetynets.referrals.counselor.domain.CounselorResult.Changed;
import org.safetynets.referrals.counselor.domain.CounselorResult.Refused;
import org.safetynets.referrals.counselor.domain.Counselors;
import org.safetynets.referrals.counselor.domain.Standing;
import org.safetynets.referrals.organization.OrganizationNames;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** An organization's counselors, whose credentials its coordinators check. */
@RestController
@RequestMapping("/api/referrals/organizations/{organizationId}/counselors")
@AllowRoles(Role.COORDINATOR)
class CounselorController {

    private final Counselors counselors;
    private final Reviewing reviewing;
    private final OrganizationNames organizations;
    private final AuditTrail trail;

    CounselorController(
            Counselors counselors,
            Reviewing reviewing,
            OrganizationNames organizations,
            AuditTrail trail) {
        this.counselors = counselors;
        this.reviewing = reviewing;
        this.organizations = organizations;
        this.trail = trail;
    }

    /** Those of one standing, or all; whoever waits longest first. */
    @GetMapping
    Page<CounselorResponse> counselors(
            @PathVariable UUID organizationId,
            @RequestParam(required = false) @Nullable Standing standing,
            PageRequest page,
            Caller caller) {
        var organization = new OrganizationId(organizationId);
        var which = Optional.ofNullable(standing);
        var some = counselors.of(organization, which, page.offset(), page.size());
        trail.note(
                AuditEntry.by(caller, "counselors.read")
                        .in(organization)
                        .on("organization", organizationId));
        return Page.of(some, page, counselors.count(organization, which)).map(this::response);
    }

    @GetMapping("/{counselorId}")
    ResponseEntity<CounselorResponse> counselor(
            @PathVariable UUID organizationId, @PathVariable UUID counselorId, Caller caller) {
        var found =
                counselors
                        .find(new OrganizationId(organizationId), new CounselorId(counselorId))
                        .orElseThrow(NotFoundException::new);
        note("counselor.read", found, caller, null);
        return answer(found);
    }

    /** Decides about what was seen, which If-Match names: credentials may come meanwhile. */
    @PostMapping("/{counselorId}/reviews")
    @StepUp
    ResponseEntity<CounselorResponse> review(
            @PathVariable UUID organizationId,
            @PathVariable UUID counselorId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody @Valid ReviewRequest body,
            Caller caller) {
        var command = body.command(organizationId, counselorId, caller);
        var result =
                reviewing
                        .review(command, it -> Etags.requireMatch(ifMatch, it.version()))
                        .orElseThrow(NotFoundException::new);
        return switch (result) {
            case Changed it -> {
                note("counselor.reviewed", it.counselor(), caller, it.step().change());
                yield answer(it.counselor());
            }
            case Refused it -> throw new RefusedException(it.reason());
        };
    }

    private void note(String action, Counselor it, Caller caller, @Nullable Enum<?> what) {
        var why = what == null ? null : what.name().toLowerCase(Locale.ROOT);
        trail.note(
                AuditEntry.by(caller, action)
                        .in(it.organization())
                        .on("counselor", it.id())
                        .about(it.person())
                        .because(why));
    }

    private ResponseEntity<CounselorResponse> answer(Counselor it) {
        return ResponseEntity.ok().eTag(Etags.of(it.version())).body(response(it));
    }

    private CounselorResponse response(Counselor it) {
        return CounselorResponse.of(it, organizations.of(it.organization()).orElse(null));
    }
}
