package org.safetynets.notifications.rules.domain;

/** What can happen that somebody is told of. */
public enum Trigger {
    GROUP_PAUSED,
    GROUP_RESUMED,
    SEAT_REQUESTED,
    SEATED,
    WAITLISTED,
    MEETING_SCHEDULED,
    MEETING_MOVED,
    MEETING_CANCELLED,
    CERTIFICATION_EXPIRING,
    CERTIFICATION_SUSPENDED,
    CERTIFICATION_REVOKED,
    CERTIFICATION_REINSTATED,
    COHORT_MESSAGE_SENT,
    REFERRAL_VIEW_CHANGED
}
