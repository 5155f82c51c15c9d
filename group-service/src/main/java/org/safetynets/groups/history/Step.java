package org.safetynets.groups.history;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.GroupChanged.Change;
import org.safetynets.groups.group.domain.GroupStatus;
import org.safetynets.groups.group.domain.PauseReason;
import org.safetynets.platform.sealing.Sealed;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A change of a group that stays written down; what somebody wrote about it is sealed for the
 * organization.
 *
 * @param by who changed it: the role they did it in, or the rule; null in those older than this
 * @param personId whoever that was, unless it was the rule
 */
@Document(Step.COLLECTION)
record Step(
        @Id UUID id,
        UUID organizationId,
        UUID groupId,
        long version,
        Change change,
        GroupStatus status,
        @Nullable PauseReason pauseReason,
        @Nullable Sealed note,
        @Nullable By by,
        @Nullable UUID personId,
        Instant at) {

    /** Whose doing a change was. */
    enum By {
        COORDINATOR,
        /** The gate, a lost facilitator or whatever else needs nobody's word. */
        RULE
    }

    static final String COLLECTION = "groupSteps";
}
