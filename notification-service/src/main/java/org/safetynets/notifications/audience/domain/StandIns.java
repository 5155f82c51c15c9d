package org.safetynets.notifications.audience.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/** Who leads single meetings of groups that are not theirs. */
public interface StandIns {

    /** Those of meetings of the group that begin after that moment. */
    Set<PersonId> after(OrganizationId organization, UUID groupId, Instant moment);

    /** Takes it in unless a version as new is known. */
    void learn(KnownStandIn standIn);
}
