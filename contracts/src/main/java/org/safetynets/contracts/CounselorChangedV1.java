package org.safetynets.contracts;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A counselor applied to an organization, or the organization decided about them; they hold the
 * role there while the standing is approved, and else do not.
 *
 * @param counselorId of the application: one person has one in each organization
 * @param decidedBy who decided; null where the counselor or the clock did
 * @param verifiedOn the day on which their credentials were last checked
 * @param recheckOn the last day on which that check holds
 */
public record CounselorChangedV1(
        UUID counselorId,
        long version,
        UUID organizationId,
        UUID personId,
        Change change,
        Standing standing,
        @Nullable UUID decidedBy,
        @Nullable LocalDate verifiedOn,
        @Nullable LocalDate recheckOn)
        implements Event {

    public enum Change {
        APPLIED,
        APPROVED,
        DECLINED,
        RECHECKED,
        SUSPENDED,
        REINSTATED,
        LAPSED,
        ENDED
    }

    public enum Standing {
        APPLIED,
        APPROVED,
        DECLINED,
        SUSPENDED,
        LAPSED,
        ENDED
    }

    @Override
    public UUID aggregateId() {
        return counselorId;
    }
}
