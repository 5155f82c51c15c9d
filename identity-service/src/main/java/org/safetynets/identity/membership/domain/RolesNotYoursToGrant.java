package org.safetynets.identity.membership.domain;

import java.util.Set;
import org.safetynets.platform.kernel.Refusal;

/** The granter's own roles do not let them give or take these. */
public record RolesNotYoursToGrant(Set<MemberRole> roles) implements Refusal {}
