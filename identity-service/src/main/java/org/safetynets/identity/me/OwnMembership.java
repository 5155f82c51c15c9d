package org.safetynets.identity.me;

import java.util.List;
import java.util.UUID;
import org.safetynets.identity.membership.domain.MemberRole;

/** One organization a person belongs to, and what they are there. */
public record OwnMembership(UUID organizationId, String organizationName, List<MemberRole> roles) {}
