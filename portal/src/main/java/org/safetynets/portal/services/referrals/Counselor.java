package org.safetynets.portal.services.referrals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A counselor as they and the organization's reviewers see them.
 *
 * @param unchecked whether licences came since the last check
 * @param version what a decision is made about
 */
public record Counselor(
        UUID counselorId,
        UUID organizationId,
        @Nullable String organizationName,
        Profile profile,
        List<Licence> credentials,
        String standing,
        @Nullable LocalDate verifiedOn,
        @Nullable LocalDate recheckOn,
        boolean unchecked,
        List<Said> decisions,
        Instant appliedAt,
        long version) {

    /** What was decided, and why. */
    public record Said(String act, Instant at, String reason) {}

    /** What can be decided now. */
    public List<String> acts() {
        return switch (standing) {
            case "applied" -> List.of("approve", "decline");
            case "approved", "lapsed" -> List.of("recheck", "suspend");
            case "suspended" -> List.of("reinstate", "recheck");
            default -> List.of();
        };
    }
}
