package org.safetynets.referrals.referral.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.safetynets.referrals.counselor.domain.CounselorNotApproved;
import org.safetynets.referrals.crisis.CrisisDirectory;
import org.safetynets.referrals.referral.application.Disclosing;
import org.safetynets.referrals.referral.application.Referring;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.safetynets.referrals.referral.domain.ReferringResult.NotTrusted;
import org.safetynets.referrals.referral.domain.ReferringResult.ReferElsewhere;
import org.safetynets.referrals.referral.domain.ReferringResult.Referred;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The counselor's side. Answers carry no entity tag and no version: they would tell that something
 * happened.
 */
@RestController
@RequestMapping("/api/referrals/organizations/{organizationId}/referrals")
@AllowRoles(Role.COUNSELOR)
class ReferralController {

    private final Referring referring;
    private final Disclosing disclosing;
    private final CrisisDirectory crisis;
    private final AuditTrail trail;

    ReferralController(
            Referring referring, Disclosing disclosing, CrisisDirectory crisis, AuditTrail trail) {
        this.referring = referring;
        this.disclosing = disclosing;
        this.crisis = crisis;
        this.trail = trail;
    }

    /** Makes a referral, or answers 409 with crisis resources when something else comes first. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CreatedReferralResponse> refer(
            @PathVariable UUID organizationId,
            @RequestBody @Valid CreateReferralRequest body,
            Caller caller) {
        var command = body.command(new OrganizationId(organizationId), caller);
        return switch (referring.refer(command)) {
            case Referred it -> created(organizationId, CreatedReferralResponse.of(it));
            case NotTrusted() -> throw new RefusedException(new CounselorNotApproved());
            case ReferElsewhere it -> {
                var country = body.country();
                var resources = country == null ? crisis.all() : crisis.of(country);
                throw new RefusedException(new ReferFirst(it.flags(), resources));
            }
        };
    }

    /** My own referrals, the newest first, each as far as it is disclosed. */
    @GetMapping
    Page<CounselorReferralResponse> referrals(
            @PathVariable UUID organizationId, PageRequest page, Caller caller) {
        var some =
                disclosing.some(
                        new OrganizationId(organizationId),
                        caller.personId(),
                        page.offset(),
                        page.size());
        note("referrals.read", organizationId, "organization", organizationId, caller);
        return Page.of(some.items(), page, some.total()).map(CounselorReferralResponse::of);
    }

    /** One of my own referrals, as far as it is disclosed. */
    @GetMapping("/{referralId}")
    CounselorReferralResponse referral(
            @PathVariable UUID organizationId, @PathVariable UUID referralId, Caller caller) {
        var read =
                disclosing
                        .one(
                                new OrganizationId(organizationId),
                                caller.personId(),
                                new ReferralId(referralId))
                        .map(CounselorReferralResponse::of)
                        .orElseThrow(NotFoundException::new);
        note("referral.read", organizationId, "referral", referralId, caller);
        return read;
    }

    /**
     * Names no partner, since those who read the organization's audit need not know who was
     * referred. The partner has a receipt for each disclosure.
     */
    private void note(String action, UUID organization, String type, UUID id, Caller caller) {
        trail.note(AuditEntry.by(caller, action).in(new OrganizationId(organization)).on(type, id));
    }

    private static ResponseEntity<CreatedReferralResponse> created(
            UUID organization, CreatedReferralResponse body) {
        var at =
                "/api/referrals/organizations/%s/referrals/%s"
                        .formatted(organization, body.referralId());
        return ResponseEntity.created(URI.create(at)).body(body);
    }
}
