package org.safetynets.referrals.counselor.application;

import java.time.LocalDate;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.referrals.counselor.domain.CounselorId;
import org.safetynets.referrals.counselor.domain.Decision;

/**
 * A command of somebody of the organization to decide about a counselor.
 *
 * @param recheckOn the last day on which a check shall hold; as late as may be when left out
 */
public record ReviewCounselor(
        OrganizationId organization,
        CounselorId counselor,
        PersonId by,
        Decision.Act act,
        String reason,
        Optional<LocalDate> recheckOn) {}
