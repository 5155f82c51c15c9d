package org.safetynets.contracts;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A form to join cannot wait, or somebody took it up. Whose form it is, and which answer it was, is
 * in no event: the review has an id of its own.
 *
 * @param takeUpBy when somebody has to have taken it up; it goes to the next on call at half and at
 *     the full time
 * @param onCallIds who was asked to take it up, first to last; an opening and each escalation ask
 *     the last one now
 * @param tellIds who is told besides
 */
public record UrgentReviewChangedV1(
        UUID reviewId,
        long version,
        UUID organizationId,
        UUID groupId,
        Change change,
        State state,
        Urgency urgency,
        Instant openedAt,
        Instant takeUpBy,
        List<UUID> onCallIds,
        Set<UUID> tellIds)
        implements Event {

    public enum Change {
        OPENED,
        ESCALATED,
        TAKEN_UP
    }

    public enum State {
        WAITING,
        TAKEN_UP
    }

    /** How long it can wait: not at all, some hours, a day. */
    public enum Urgency {
        NOW,
        TODAY,
        WITHIN_A_DAY
    }

    public UrgentReviewChangedV1 {
        onCallIds = List.copyOf(onCallIds);
        tellIds = Set.copyOf(tellIds);
    }

    @Override
    public UUID aggregateId() {
        return reviewId;
    }
}
