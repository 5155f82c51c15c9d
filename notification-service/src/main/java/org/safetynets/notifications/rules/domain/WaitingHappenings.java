package org.safetynets.notifications.rules.domain;

import java.util.List;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;

/**
 * What happened in a group before the event that tells of the group arrived: topics come in any
 * order, and to leave people untold would be worse than to tell them late.
 */
public interface WaitingHappenings {

    void keep(OrganizationId organization, UUID groupId, Happening happening);

    /** Hands over what waited for the group, in the order in which it came. */
    List<Happening> take(OrganizationId organization, UUID groupId);
}
