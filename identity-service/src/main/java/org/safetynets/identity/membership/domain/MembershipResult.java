package org.safetynets.identity.membership.domain;

import org.safetynets.platform.kernel.Refusal;

/** What came of changing a membership. */
public sealed interface MembershipResult {

    /** It was done; the event tells of it. */
    record Done(Membership membership, MembershipChanged event) implements MembershipResult {}

    /** The person holds exactly these roles already. */
    record Unchanged(Membership membership) implements MembershipResult {}

    /** A rule says no. */
    record Refused(Refusal reason) implements MembershipResult {}
}
