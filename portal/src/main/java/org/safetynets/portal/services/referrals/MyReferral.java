package org.safetynets.portal.services.referrals;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral as its partner sees it, who holds the dial.
 *
 * @param counselorPseudonym empty where they referred themselves
 * @param status where it stands; only the partner and staff read it
 * @param counselorSees what the counselor reads now
 * @param withdrawn the partner has ended it
 * @param summaryId the summary that the counselor may see
 */
public record MyReferral(
        UUID referralId,
        @Nullable String organizationName,
        @Nullable String counselorPseudonym,
        @Nullable Instant claimedAt,
        @Nullable String status,
        String dial,
        @Nullable Instant dialUntil,
        @Nullable String counselorSees,
        boolean withdrawn,
        @Nullable UUID summaryId) {

    /** Whether the counselor may see more than a word. */
    public boolean tellsMore() {
        return dial.equals("D3") || dial.equals("D4");
    }

    /** Whether there is somebody who could be told anything. */
    public boolean byCounselor() {
        return counselorPseudonym != null && !counselorPseudonym.isEmpty();
    }

    /** One word for where it stands; that time ran out is nobody's failure. */
    public String stands() {
        return "expired".equals(status) ? "ended" : Objects.requireNonNullElse(status, "");
    }
}
