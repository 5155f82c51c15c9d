package org.safetynets.referrals.referral.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.problems.InvalidRequestException;
import org.safetynets.referrals.referral.domain.Dial;
import org.safetynets.referrals.referral.domain.SummaryId;

/**
 * Where the partner turns the dial.
 *
 * @param dial {@code D0} to {@code D4}
 * @param summaryId what they have previewed, which goes with {@code D4} and nothing else
 */
record TurnDialRequest(@NotNull @Pattern(regexp = "D[0-4]") String dial, @Nullable UUID summaryId) {

    Dial position() {
        return Dial.valueOf(dial);
    }

    Optional<SummaryId> summary() {
        if (summaryId != null && position() != Dial.D4) {
            throw new InvalidRequestException("summaryId", "goes with D4 and nothing else");
        }
        return Optional.ofNullable(summaryId).map(SummaryId::new);
    }
}
