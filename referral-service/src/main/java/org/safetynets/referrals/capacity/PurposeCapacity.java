package org.safetynets.referrals.capacity;

import java.util.List;

/**
 * Room for one purpose, over all open groups of the organization.
 *
 * @param purpose its code
 * @param groups how many open groups there are
 * @param seatsFree seats free now
 * @param waitlisted people waiting
 */
public record PurposeCapacity(String purpose, int groups, int seatsFree, int waitlisted) {

    static PurposeCapacity of(String purpose, List<GroupCopy> open) {
        return new PurposeCapacity(
                purpose,
                open.size(),
                open.stream().mapToInt(GroupCopy::seatsFree).sum(),
                open.stream().mapToInt(GroupCopy::waitlisted).sum());
    }
}
