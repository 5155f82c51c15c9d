package org.safetynets.notifications.rules.domain;

import static org.safetynets.notifications.rules.domain.Audience.COORDINATORS;
import static org.safetynets.notifications.rules.domain.Audience.FACILITATORS;
import static org.safetynets.notifications.rules.domain.Audience.MEMBERS;
import static org.safetynets.notifications.rules.domain.Audience.PERSON_CONCERNED;
import static org.safetynets.notifications.rules.domain.Audience.TRAINERS;

import java.util.Arrays;
import java.util.List;
import org.safetynets.notifications.notice.domain.Notice;
import org.safetynets.notifications.notice.domain.Reader;

/**
 * Who is told what when something happens.
 *
 * <p>A person is told once: by the first rule that reaches them. Members therefore come before
 * staff, so that somebody who is both gets the discreet words.
 */
public enum NoticeRule {
    PAUSE_TO_MEMBERS(Trigger.GROUP_PAUSED, MEMBERS, Notice.GROUP_PAUSED, Reader.PARTICIPANT),
    PAUSE_TO_FACILITATORS(Trigger.GROUP_PAUSED, FACILITATORS, Notice.GROUP_PAUSED, Reader.STAFF),
    PAUSE_TO_COORDINATORS(Trigger.GROUP_PAUSED, COORDINATORS, Notice.GROUP_PAUSED, Reader.STAFF),
    PAUSE_TO_SUBSTITUTES(Trigger.GROUP_PAUSED, PERSON_CONCERNED, Notice.GROUP_PAUSED, Reader.STAFF),

    RESUMED_TO_MEMBERS(Trigger.GROUP_RESUMED, MEMBERS, Notice.GROUP_RESUMED, Reader.PARTICIPANT),
    RESUMED_TO_FACILITATORS(
            Trigger.GROUP_RESUMED, FACILITATORS, Notice.GROUP_RESUMED, Reader.STAFF),
    RESUMED_TO_COORDINATORS(
            Trigger.GROUP_RESUMED, COORDINATORS, Notice.GROUP_RESUMED, Reader.STAFF),
    RESUMED_TO_SUBSTITUTES(
            Trigger.GROUP_RESUMED, PERSON_CONCERNED, Notice.GROUP_RESUMED, Reader.STAFF),

    END_TO_MEMBERS(Trigger.GROUP_ENDED, MEMBERS, Notice.GROUP_ENDED, Reader.PARTICIPANT),
    END_TO_WAITING(
            Trigger.REQUEST_ENDED, PERSON_CONCERNED, Notice.REQUEST_ENDED, Reader.PARTICIPANT),
    END_TO_FACILITATORS(
            Trigger.GROUP_ENDED_FOR_STAFF, FACILITATORS, Notice.TEAM_GROUP_ENDED, Reader.STAFF),
    END_TO_SUBSTITUTES(
            Trigger.GROUP_ENDED_FOR_STAFF, PERSON_CONCERNED, Notice.TEAM_GROUP_ENDED, Reader.STAFF),

    REQUEST_TO_PARTNER(
            Trigger.SEAT_REQUESTED,
            PERSON_CONCERNED,
            Notice.SCREENING_RECEIVED,
            Reader.PARTICIPANT),
    REQUEST_TO_FACILITATORS(
            Trigger.SEAT_REQUESTED, FACILITATORS, Notice.SCREENING_REQUESTED, Reader.STAFF),
    REQUEST_TO_COORDINATORS(
            Trigger.SEAT_REQUESTED, COORDINATORS, Notice.SCREENING_REQUESTED, Reader.STAFF),
    SEATED_TO_PARTNER(
            Trigger.SEATED, PERSON_CONCERNED, Notice.PLACEMENT_SEATED, Reader.PARTICIPANT),
    OFFERED_TO_PARTNER(
            Trigger.SEAT_OFFERED, PERSON_CONCERNED, Notice.PLACEMENT_OFFERED, Reader.PARTICIPANT),
    WAITLISTED_TO_PARTNER(
            Trigger.WAITLISTED, PERSON_CONCERNED, Notice.WAITLIST_CHANGED, Reader.PARTICIPANT),

    MEETING_TO_MEMBERS(
            Trigger.MEETING_SCHEDULED, MEMBERS, Notice.MEETING_SCHEDULED, Reader.PARTICIPANT),
    MEETING_TO_SUBSTITUTE(
            Trigger.MEETING_SCHEDULED, PERSON_CONCERNED, Notice.MEETING_HANDED, Reader.STAFF),
    MOVE_TO_MEMBERS(Trigger.MEETING_MOVED, MEMBERS, Notice.MEETING_CHANGED, Reader.PARTICIPANT),
    MOVE_TO_FACILITATORS(Trigger.MEETING_MOVED, FACILITATORS, Notice.MEETING_CHANGED, Reader.STAFF),
    CANCELLATION_TO_MEMBERS(
            Trigger.MEETING_CANCELLED, MEMBERS, Notice.MEETING_CANCELLED, Reader.PARTICIPANT),
    CANCELLATION_TO_FACILITATORS(
            Trigger.MEETING_CANCELLED, FACILITATORS, Notice.MEETING_CANCELLED, Reader.STAFF),
    MOVE_TO_SUBSTITUTE(
            Trigger.MEETING_MOVED, PERSON_CONCERNED, Notice.MEETING_CHANGED, Reader.STAFF),
    CANCELLATION_TO_SUBSTITUTE(
            Trigger.MEETING_CANCELLED, PERSON_CONCERNED, Notice.MEETING_CANCELLED, Reader.STAFF),

    EXPIRY_TO_FACILITATOR(
            Trigger.CERTIFICATION_EXPIRING,
            PERSON_CONCERNED,
            Notice.CERTIFICATION_EXPIRING,
            Reader.STAFF),
    EXPIRY_TO_COORDINATORS(
            Trigger.CERTIFICATION_EXPIRING,
            COORDINATORS,
            Notice.TEAM_CERTIFICATION_EXPIRING,
            Reader.STAFF),
    BRIDGE_TO_FACILITATOR(
            Trigger.CERTIFICATION_BRIDGING,
            PERSON_CONCERNED,
            Notice.CERTIFICATION_BRIDGING,
            Reader.STAFF),
    BRIDGE_TO_COORDINATORS(
            Trigger.CERTIFICATION_BRIDGING,
            COORDINATORS,
            Notice.TEAM_CERTIFICATION_BRIDGING,
            Reader.STAFF),
    SUSPENSION_TO_FACILITATOR(
            Trigger.CERTIFICATION_SUSPENDED,
            PERSON_CONCERNED,
            Notice.CERTIFICATION_SUSPENDED,
            Reader.STAFF),
    SUSPENSION_TO_COORDINATORS(
            Trigger.CERTIFICATION_SUSPENDED,
            COORDINATORS,
            Notice.TEAM_CERTIFICATION_SUSPENDED,
            Reader.STAFF),
    REVOCATION_TO_FACILITATOR(
            Trigger.CERTIFICATION_REVOKED,
            PERSON_CONCERNED,
            Notice.CERTIFICATION_REVOKED,
            Reader.STAFF),
    REVOCATION_TO_COORDINATORS(
            Trigger.CERTIFICATION_REVOKED,
            COORDINATORS,
            Notice.TEAM_CERTIFICATION_REVOKED,
            Reader.STAFF),
    REINSTATEMENT_TO_FACILITATOR(
            Trigger.CERTIFICATION_REINSTATED,
            PERSON_CONCERNED,
            Notice.CERTIFICATION_REINSTATED,
            Reader.STAFF),
    REINSTATEMENT_TO_COORDINATORS(
            Trigger.CERTIFICATION_REINSTATED,
            COORDINATORS,
            Notice.TEAM_CERTIFICATION_REINSTATED,
            Reader.STAFF),

    APPEAL_TO_FACILITATOR(
            Trigger.CERTIFICATION_APPEALED, PERSON_CONCERNED, Notice.APPEAL_RECEIVED, Reader.STAFF),
    APPEAL_TO_TRAINERS(
            Trigger.CERTIFICATION_APPEALED, TRAINERS, Notice.APPEAL_TO_HEAR, Reader.STAFF),
    APPEAL_REJECTION_TO_FACILITATOR(
            Trigger.CERTIFICATION_APPEAL_REJECTED,
            PERSON_CONCERNED,
            Notice.APPEAL_REJECTED,
            Reader.STAFF),

    RECHECK_TO_LEARNER(Trigger.RECHECK_DUE, PERSON_CONCERNED, Notice.RECHECK_DUE, Reader.STAFF),
    RECHECK_TO_TRAINERS(Trigger.RECHECK_DUE, TRAINERS, Notice.RECHECK_TO_DO, Reader.STAFF),
    SEAT_TO_LEARNER(Trigger.ADMITTED, PERSON_CONCERNED, Notice.ADMISSION_SEAT, Reader.STAFF),
    WAIT_TO_LEARNER(
            Trigger.ADMITTED_TO_WAIT, PERSON_CONCERNED, Notice.ADMISSION_WAITLIST, Reader.STAFF),
    DECLINE_TO_LEARNER(
            Trigger.ADMISSION_DECLINED, PERSON_CONCERNED, Notice.ADMISSION_DECLINED, Reader.STAFF),
    COHORT_MESSAGE_TO_LEARNERS(
            Trigger.COHORT_MESSAGE_SENT, PERSON_CONCERNED, Notice.COHORT_MESSAGE, Reader.STAFF),
    COHORT_OFFER_TO_LEARNER(
            Trigger.COHORT_PLACE_OFFERED,
            PERSON_CONCERNED,
            Notice.COHORT_PLACE_OFFERED,
            Reader.STAFF),
    COHORT_PLACE_TO_LEARNER(
            Trigger.COHORT_PLACE_TAKEN, PERSON_CONCERNED, Notice.COHORT_PLACE_TAKEN, Reader.STAFF),
    COHORT_LAPSE_TO_LEARNER(
            Trigger.COHORT_PLACE_LAPSED,
            PERSON_CONCERNED,
            Notice.COHORT_PLACE_LAPSED,
            Reader.STAFF),
    DEBRIEF_TO_FACILITATOR(Trigger.DEBRIEF_DUE, PERSON_CONCERNED, Notice.DEBRIEF_DUE, Reader.STAFF),

    RECHECK_TO_COUNSELOR(
            Trigger.COUNSELOR_RECHECK_DUE,
            PERSON_CONCERNED,
            Notice.COUNSELOR_RECHECK_DUE,
            Reader.STAFF),
    RECHECK_TO_COORDINATORS(
            Trigger.COUNSELOR_RECHECK_TO_DO,
            COORDINATORS,
            Notice.COUNSELOR_RECHECK_TO_DO,
            Reader.STAFF),
    KEY_TO_ADMINISTRATORS(
            Trigger.PRACTICE_KEY_ENDING, PERSON_CONCERNED, Notice.KEY_ENDING, Reader.STAFF),
    KEY_TO_COORDINATORS(
            Trigger.ORGANIZATION_KEY_ENDING, COORDINATORS, Notice.KEY_ENDING, Reader.STAFF),
    UPDATE_TO_COUNSELOR(
            Trigger.REFERRAL_VIEW_CHANGED, PERSON_CONCERNED, Notice.REFERRAL_STATUS, Reader.STAFF),
    CONTACT_TO_PARTNER(
            Trigger.REFERRAL_CONTACT_DUE,
            PERSON_CONCERNED,
            Notice.REFERRAL_WAITING,
            Reader.PARTICIPANT),
    ONWARD_TO_COUNSELOR(
            Trigger.ONWARD_SENT_TO_COUNSELOR,
            PERSON_CONCERNED,
            Notice.ONWARD_RECEIVED,
            Reader.STAFF),
    ONWARD_TO_COORDINATORS(
            Trigger.ONWARD_SENT_TO_ORGANIZATION,
            COORDINATORS,
            Notice.ONWARD_RECEIVED,
            Reader.STAFF),
    ANSWER_TO_PARTNER(
            Trigger.ONWARD_ANSWERED, PERSON_CONCERNED, Notice.ONWARD_ANSWERED, Reader.PARTICIPANT),

    CONSENT_TO_PERSON(
            Trigger.CONSENT_GIVEN, PERSON_CONCERNED, Notice.CONSENT_GIVEN, Reader.PARTICIPANT),
    WITHDRAWAL_TO_PERSON(
            Trigger.CONSENT_WITHDRAWN,
            PERSON_CONCERNED,
            Notice.CONSENT_WITHDRAWN,
            Reader.PARTICIPANT),

    UNUSED_TO_PERSON(
            Trigger.ACCOUNT_UNUSED, PERSON_CONCERNED, Notice.ACCOUNT_UNUSED, Reader.PARTICIPANT),

    REMINDER_TO_MEMBERS(Trigger.MEETING_NEAR, MEMBERS, Notice.MEETING_REMINDER, Reader.PARTICIPANT),
    REMINDER_TO_FACILITATORS(
            Trigger.MEETING_NEAR, FACILITATORS, Notice.MEETING_REMINDER, Reader.STAFF),
    REMINDER_TO_SUBSTITUTE(
            Trigger.MEETING_NEAR, PERSON_CONCERNED, Notice.MEETING_REMINDER, Reader.STAFF),
    MEASURE_TO_MEMBERS(Trigger.MEETING_OVER, MEMBERS, Notice.MEASURE_DUE, Reader.PARTICIPANT),
    /** Whom group-service names, which alone knows whom it may be about. */
    INCIDENT_TO_THOSE_NAMED(
            Trigger.INCIDENT_OPENED, PERSON_CONCERNED, Notice.INCIDENT_OPENED, Reader.STAFF),
    ESCALATION_TO_THOSE_NAMED(
            Trigger.INCIDENT_ESCALATED, PERSON_CONCERNED, Notice.INCIDENT_ESCALATED, Reader.STAFF),
    URGENT_REVIEW_TO_THOSE_NAMED(
            Trigger.URGENT_REVIEW_OPENED, PERSON_CONCERNED, Notice.SCREENING_RED, Reader.STAFF),
    WAITING_REVIEW_TO_THOSE_NAMED(
            Trigger.URGENT_REVIEW_WAITS,
            PERSON_CONCERNED,
            Notice.SCREENING_RED_WAITING,
            Reader.STAFF),
    GIVEN_ANSWER_TO_THOSE_NAMED(
            Trigger.ANSWER_GIVEN, PERSON_CONCERNED, Notice.ANSWER_GIVEN, Reader.PARTICIPANT),
    FOLLOW_UP_TO_PERSON(
            Trigger.SAFETY_FOLLOW_UP,
            PERSON_CONCERNED,
            Notice.SAFETY_FOLLOW_UP,
            Reader.PARTICIPANT),
    ABSENCE_TO_PERSON(
            Trigger.ABSENCE_NOTICED, PERSON_CONCERNED, Notice.ABSENCE_CHECKIN, Reader.PARTICIPANT),
    CARD_REVIEW_TO_OWNER(
            Trigger.CARD_WEARS_OFF, PERSON_CONCERNED, Notice.CONTACT_REVIEW, Reader.PARTICIPANT),
    RETURN_TO_OWNER(
            Trigger.ADDRESS_RETURNED,
            PERSON_CONCERNED,
            Notice.CONTACT_RETURNED,
            Reader.PARTICIPANT),
    END_TO_OWNER(Trigger.MAILS_ENDED, PERSON_CONCERNED, Notice.CONTACT_STOPPED, Reader.PARTICIPANT);

    private final Trigger trigger;
    private final Audience audience;
    private final Notice notice;
    private final Reader reader;

    NoticeRule(Trigger trigger, Audience audience, Notice notice, Reader reader) {
        this.trigger = trigger;
        this.audience = audience;
        this.notice = notice;
        this.reader = reader;
    }

    /** The rules for what happened, the first to be heard first. */
    public static List<NoticeRule> of(Trigger trigger) {
        return Arrays.stream(values()).filter(it -> it.trigger == trigger).toList();
    }

    public Audience audience() {
        return audience;
    }

    public Notice notice() {
        return notice;
    }

    public Reader reader() {
        return reader;
    }
}
