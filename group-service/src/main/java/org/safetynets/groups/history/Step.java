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
        Instant at) {

    static final String COLLECTION = "groupSteps";
}
