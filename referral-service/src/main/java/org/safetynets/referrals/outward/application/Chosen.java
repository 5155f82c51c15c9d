package org.safetynets.referrals.outward.application;

import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.referrals.counselor.domain.CounselorId;

/** Whom somebody chose to be referred to. */
public sealed interface Chosen {

    record OfCounselor(CounselorId id) implements Chosen {}

    record OfOrganization(OrganizationId id) implements Chosen {}
}
