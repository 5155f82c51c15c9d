package org.safetynets.referrals.referral.web;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.audit.AuditEntry;
import org.safetynets.platform.audit.AuditTrail;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.security.AllowRoles;
import org.safetynets.platform.security.Caller;
import org.safetynets.platform.security.Role;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.safetynets.referrals.referral.application.ReadingAsStaff;
import org.safetynets.referrals.referral.domain.ReferralId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The organization's side: what became of the referrals that were made to it. */
@RestController
@RequestMapping("/api/referrals/organizations/{organizationId}/referrals-in")
@AllowRoles(Role.COORDINATOR)
class StaffReferralsController {

    private final ReadingAsStaff reading;
    private final AuditTrail trail;

    StaffReferralsController(ReadingAsStaff reading, AuditTrail trail) {
        this.reading = reading;
        this.trail = trail;
    }

    /**
     * The newest first, all or only those that are open, or closed. Those that the caller made as a
     * counselor are not among them.
     */
    @GetMapping
    Page<StaffReferralResponse> referrals(
            @PathVariable UUID organizationId,
            @RequestParam(required = false) @Nullable Boolean open,
            PageRequest page,
            Caller caller) {
        var organization = new OrganizationId(organizationId);
        var wanted = Optional.ofNullable(open);
        var some =
                reading.some(organization, caller.personId(), wanted, page.offset(), page.size());
        note(organizationId, "organization", organizationId, caller);
        return Page.of(some.items(), page, some.total()).map(StaffReferralResponse::of);
    }

    @GetMapping("/{referralId}")
    StaffReferralResponse referral(
            @PathVariable UUID organizationId, @PathVariable UUID referralId, Caller caller) {
        var organization = new OrganizationId(organizationId);
        var found =
                reading.one(organization, caller.personId(), new ReferralId(referralId))
                        .map(StaffReferralResponse::of)
                        .orElseThrow(NotFoundException::new);
        note(organizationId, "referral", referralId, caller);
        return found;
    }

    private void note(UUID organization, String type, UUID id, Caller caller) {
        trail.note(
                AuditEntry.by(caller, "referrals-in.read")
                        .in(new OrganizationId(organization))
                        .on(type, id));
    }
}
