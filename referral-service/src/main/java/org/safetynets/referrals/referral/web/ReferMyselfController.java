package org.safetynets.referrals.referral.web;

import jakarta.validation.Valid;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.NotFoundException;
import org.safetynets.platform.problems.RefusedException;
import org.safetynets.platform.security.AllowSignedIn;
import org.safetynets.platform.security.Caller;
import org.safetynets.referrals.crisis.CrisisDirectory;
import org.safetynets.referrals.organization.OrganizationNames;
import org.safetynets.referrals.referral.application.ReferringOneself;
import org.safetynets.referrals.referral.domain.ReferringPolicy;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where a partner refers themselves, without a counselor. */
@RestController
class ReferMyselfController {

    private final ReferringOneself referring;
    private final OrganizationNames organizations;
    private final CrisisDirectory crisis;
    private final MyReferralResponses responses;

    ReferMyselfController(
            ReferringOneself referring,
            OrganizationNames organizations,
            CrisisDirectory crisis,
            MyReferralResponses responses) {
        this.referring = referring;
        this.organizations = organizations;
        this.crisis = crisis;
        this.responses = responses;
    }

    /** Makes a referral of my own, or answers 409 with crisis resources when those come first. */
    @PostMapping("/api/referrals/mine")
    @AllowSignedIn
    @ResponseStatus(HttpStatus.CREATED)
    MyReferralResponse refer(@RequestBody @Valid ReferMyselfRequest body, Caller caller) {
        var organization = new OrganizationId(body.organizationId());
        if (organizations.of(organization).isEmpty()) {
            throw new NotFoundException();
        }
        var first = ReferringPolicy.referFirst(body.urgentFlags().answers());
        if (!first.isEmpty()) {
            var country = body.country();
            var resources = country == null ? crisis.all() : crisis.of(country);
            throw new RefusedException(new ReferFirst(first, resources));
        }
        return responses.of(
                referring.refer(
                        organization,
                        caller.personId(),
                        Optional.ofNullable(body.suggestedPurpose()),
                        Boolean.TRUE.equals(body.doNotContact())));
    }
}
