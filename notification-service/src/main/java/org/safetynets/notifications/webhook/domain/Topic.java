package org.safetynets.notifications.webhook.domain;

/** What an organization's system can be told of. */
public enum Topic {
    GROUP_CHANGED,
    SEAT_CHANGED,
    MEETING_CHANGED,
    CERTIFICATION_CHANGED,
    REFERRAL_CHANGED,
    INCIDENT_REPORTED
}
