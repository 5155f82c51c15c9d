package org.safetynets.notifications.rules.domain;

/** What can happen that somebody is told of. */
public enum Trigger {
    GROUP_PAUSED,
    GROUP_RESUMED,
    GROUP_ENDED,
    /** The same, for those who lead it. */
    GROUP_ENDED_FOR_STAFF,
    SEAT_REQUESTED,
    SEAT_OFFERED,
    SEATED,
    WAITLISTED,
    /** Whoever asked, waited or was offered a seat does so no more, since the group has ended. */
    REQUEST_ENDED,
    MEETING_SCHEDULED,
    MEETING_MOVED,
    MEETING_CANCELLED,
    CERTIFICATION_EXPIRING,
    CERTIFICATION_BRIDGING,
    CERTIFICATION_SUSPENDED,
    CERTIFICATION_REVOKED,
    CERTIFICATION_REINSTATED,
    CERTIFICATION_APPEALED,
    CERTIFICATION_APPEAL_REJECTED,
    RECHECK_DUE,
    ADMITTED,
    ADMITTED_TO_WAIT,
    ADMISSION_DECLINED,
    COHORT_MESSAGE_SENT,
    COHORT_PLACE_OFFERED,
    COHORT_PLACE_TAKEN,
    COHORT_PLACE_LAPSED,
    DEBRIEF_DUE,
    /** The check of a counselor's credentials soon holds no longer: for the counselor. */
    COUNSELOR_RECHECK_DUE,
    /** The same, for those who check. */
    COUNSELOR_RECHECK_TO_DO,
    /** The last key of a practice's system ends soon. */
    PRACTICE_KEY_ENDING,
    /** The last key of an organization's own system ends soon. */
    ORGANIZATION_KEY_ENDING,
    REFERRAL_VIEW_CHANGED,
    REFERRAL_CONTACT_DUE,
    /** A partner sent a referral onward to a counselor. */
    ONWARD_SENT_TO_COUNSELOR,
    /** A partner sent a referral onward to an organization. */
    ONWARD_SENT_TO_ORGANIZATION,
    ONWARD_ANSWERED,
    CONSENT_GIVEN,
    CONSENT_WITHDRAWN,
    ACCOUNT_UNUSED,
    /** A meeting begins soon. */
    MEETING_NEAR,
    /** A meeting has ended. */
    MEETING_OVER,
    INCIDENT_OPENED,
    INCIDENT_ESCALATED,
    /** A form to join cannot wait. */
    URGENT_REVIEW_OPENED,
    /** Nobody took it up yet. */
    URGENT_REVIEW_WAITS,
    /** Somebody of the staff answered a person who had told them something. */
    ANSWER_GIVEN,
    /** Somebody of the staff wants to hear from a person who may be in danger. */
    SAFETY_FOLLOW_UP,
    /** Somebody of the staff missed a person. */
    ABSENCE_NOTICED,
    /** A contact card soon no longer counts. */
    CARD_WEARS_OFF,
    /** Mails to a person come back for good. */
    ADDRESS_RETURNED,
    /** A person ended mails from within one, or complained of one. */
    MAILS_ENDED
}
