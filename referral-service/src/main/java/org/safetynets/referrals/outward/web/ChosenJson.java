package org.safetynets.referrals.outward.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.referrals.counselor.domain.CounselorId;
import org.safetynets.referrals.outward.application.Chosen;

/** A counselor of the directory, or an organization: exactly one of them. */
record ChosenJson(@Nullable UUID counselorId, @Nullable UUID organizationId) {

    Chosen chosen() {
        if (counselorId != null && organizationId == null) {
            return new Chosen.OfCounselor(new CounselorId(counselorId));
        }
        if (organizationId != null && counselorId == null) {
            return new Chosen.OfOrganization(new OrganizationId(organizationId));
        }
        throw new InvalidRequestException("to", "must name a counselor or an organization");
    }
}
