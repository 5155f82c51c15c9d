package org.safetynets.identity.membership.domain;

import java.util.Set;
import org.safetynets.platform.kernel.Refusal;

/** A member wants to give themselves more roles. */
public record OwnRolesNotYoursToGrant(Set<MemberRole> roles) implements Refusal {}
