package org.safetynets.referrals.counselor.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.security.Caller;
import org.safetynets.referrals.counselor.application.ReviewCounselor;
import org.safetynets.referrals.counselor.domain.CounselorId;
import org.safetynets.referrals.counselor.domain.Decision;

/**
 * A decision about a counselor.
 *
 * @param reason what was seen or happened; the counselor reads it
 * @param recheckOn with {@code approve} and {@code recheck}: the last day on which the check holds;
 *     as late as may be when left out
 */
record ReviewRequest(
        @NotNull Decision.Act act,
        @NotBlank @Size(max = 1000) String reason,
        @Nullable LocalDate recheckOn) {

    ReviewCounselor command(UUID organization, UUID counselor, Caller by) {
        return new ReviewCounselor(
                new OrganizationId(organization),
                new CounselorId(counselor),
                by.personId(),
                act,
                reason.strip(),
                Optional.ofNullable(recheckOn));
    }
}
