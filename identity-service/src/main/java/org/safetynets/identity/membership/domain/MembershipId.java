package org.safetynets.identity.membership.domain;

import java.util.UUID;

/** Id of one person's membership in one organization, the same when they come back. */
public record MembershipId(UUID value) {}
