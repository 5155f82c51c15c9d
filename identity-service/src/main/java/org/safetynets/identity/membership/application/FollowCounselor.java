package org.safetynets.identity.membership.application;

import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * An organization decided about a counselor, or the clock did: the role follows.
 *
 * @param holds whether they are a counselor there from now on
 * @param by who decided
 * @param reason code of what happened
 */
public record FollowCounselor(
        OrganizationId organization, PersonId person, boolean holds, PersonId by, String reason) {}
