package org.safetynets.identity.membership.domain;

/** What a person may be in an organization; one person may be several. */
public enum MemberRole {
    FACILITATOR,
    SUPERVISOR,
    TRAINER,
    COORDINATOR,
    SAFETY_LEAD,
    COUNSELOR
}
