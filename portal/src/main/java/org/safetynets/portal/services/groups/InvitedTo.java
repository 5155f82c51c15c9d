package org.safetynets.portal.services.groups;

import java.util.UUID;

/** The group to which a code invites. */
public record InvitedTo(UUID organizationId, UUID groupId) {}
