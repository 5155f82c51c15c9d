package org.safetynets.contracts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Every event there is, with its CloudEvents type, its topic and the service that publishes it. */
public enum EventType {
    ORGANIZATION_CHANGED(
            OrganizationChangedV1.class,
            "organization.changed.v1",
            "identity.organizations",
            "identity-service"),
    MEMBERSHIP_CHANGED(
            MembershipChangedV1.class,
            "membership.changed.v1",
            "identity.memberships",
            "identity-service"),
    PERSON_CHANGED(
            PersonChangedV1.class, "person.changed.v1", "identity.people", "identity-service"),
    PERSON_ERASED(PersonErasedV1.class, "person.erased.v1", "identity.people", "identity-service"),
    INVITATION_ISSUED(
            InvitationIssuedV1.class,
            "invitation.issued.v1",
            "identity.invitations",
            "identity-service"),
    CONSENT_CHANGED(
            ConsentChangedV1.class, "consent.changed.v1", "identity.consents", "identity-service"),
    ERASURE_COMPLETED(
            ErasureCompletedV1.class,
            "erasure.completed.v1",
            "erasures.receipts",
            EventType.EVERY_SERVICE),
    AUDIT_RECORDED(
            AuditRecordedV1.class, "audit.recorded.v1", "audit.entries", EventType.EVERY_SERVICE),
    STANDARD_PUBLISHED(
            StandardPublishedV1.class,
            "standard.published.v1",
            "training.standards",
            "training-service"),
    CERTIFICATION_CHANGED(
            CertificationChangedV1.class,
            "certification.changed.v1",
            "training.certifications",
            "training-service"),
    DEBRIEF_DUE(DebriefDueV1.class, "debrief.due.v1", "training.debriefs", "training-service"),
    DEBRIEF_COMPLETED(
            DebriefCompletedV1.class,
            "debrief.completed.v1",
            "training.debriefs",
            "training-service"),
    CERTIFICATION_EXPIRING(
            CertificationExpiringV1.class,
            "certification.expiring.v1",
            "training.expiries",
            "training-service"),
    CERTIFICATION_BRIDGING(
            CertificationBridgingV1.class,
            "certification.bridging.v1",
            "training.bridges",
            "training-service"),
    CERTIFICATION_APPEALED(
            CertificationAppealedV1.class,
            "certification.appealed.v1",
            "training.appeals",
            "training-service"),
    CERTIFICATION_APPEAL_REJECTED(
            CertificationAppealRejectedV1.class,
            "certification.appeal-rejected.v1",
            "training.appeals",
            "training-service"),
    ADMISSION_DECIDED(
            AdmissionDecidedV1.class,
            "admission.decided.v1",
            "training.admissions",
            "training-service"),
    EVIDENCE_RECHECK_DUE(
            EvidenceRecheckDueV1.class,
            "evidence.recheck-due.v1",
            "training.rechecks",
            "training-service"),
    COHORT_MESSAGE_SENT(
            CohortMessageSentV1.class,
            "cohort-message.sent.v1",
            "training.cohort-messages",
            "training-service"),
    COHORT_PLACE_CHANGED(
            CohortPlaceChangedV1.class,
            "cohort-place.changed.v1",
            "training.cohort-places",
            "training-service"),
    PURPOSE_CHANGED(
            PurposeChangedV1.class, "purpose.changed.v1", "groups.purposes", "group-service"),
    GROUP_CHANGED(GroupChangedV1.class, "group.changed.v1", "groups.groups", "group-service"),
    GROUP_WITHHELD(GroupWithheldV1.class, "group.withheld.v1", "groups.withheld", "group-service"),
    SEAT_CHANGED(SeatChangedV1.class, "seat.changed.v1", "groups.memberships", "group-service"),
    URGENT_REVIEW_CHANGED(
            UrgentReviewChangedV1.class,
            "urgent-review.changed.v1",
            "groups.urgent-reviews",
            "group-service"),
    MEETING_CHANGED(
            MeetingChangedV1.class, "meeting.changed.v1", "groups.meetings", "group-service"),
    INCIDENT_REPORTED(
            IncidentReportedV1.class, "incident.reported.v1", "groups.incidents", "group-service"),
    INCIDENT_ACKNOWLEDGED(
            IncidentAcknowledgedV1.class,
            "incident.acknowledged.v1",
            "groups.incidents",
            "group-service"),
    ANSWER_GIVEN(AnswerGivenV1.class, "answer.given.v1", "groups.answers", "group-service"),
    REFERRAL_CHANGED(
            ReferralChangedV1.class,
            "referral.changed.v1",
            "referrals.referrals",
            "referral-service"),
    REFERRAL_CONTACT_DUE(
            ReferralContactDueV1.class,
            "referral.contact-due.v1",
            "referrals.contacts",
            "referral-service"),
    ONWARD_REFERRAL_CHANGED(
            OnwardReferralChangedV1.class,
            "referral.onward-changed.v1",
            "referrals.onward",
            "referral-service"),
    REFERRAL_DISCLOSED(
            ReferralDisclosedV1.class,
            "referral.disclosed.v1",
            "referrals.disclosures",
            "referral-service"),
    PRACTICE_ENDED(
            PracticeEndedV1.class, "practice.ended.v1", "referrals.practices", "referral-service"),
    COUNSELOR_CHANGED(
            CounselorChangedV1.class,
            "counselor.changed.v1",
            "referrals.counselors",
            "referral-service"),
    COUNSELOR_RECHECK_DUE(
            CounselorRecheckDueV1.class,
            "counselor.recheck-due.v1",
            "referrals.rechecks",
            "referral-service"),
    SYSTEM_KEY_ENDING(
            SystemKeyEndingV1.class, "system.key-ending.v1", "referrals.keys", "referral-service"),
    DELIVERY_SETTLED(
            DeliverySettledV1.class,
            "delivery.settled.v1",
            "notifications.deliveries",
            "notification-service");

    /** Source of what each service publishes about itself, on one topic for all. */
    public static final String EVERY_SERVICE = "every-service";

    private final Class<? extends Event> payload;
    private final String type;
    private final String topic;
    private final String source;

    EventType(Class<? extends Event> payload, String type, String topic, String source) {
        this.payload = payload;
        this.type = type;
        this.topic = topic;
        this.source = source;
    }

    /** The record that carries the event. */
    public Class<? extends Event> payload() {
        return payload;
    }

    /** The CloudEvents {@code type}, for example {@code group.changed.v1}. */
    public String type() {
        return type;
    }

    /** The topic, one per kind of aggregate, without a deployment's prefix. */
    public String topic() {
        return topic;
    }

    /** The service that publishes it, and the only one that may; or {@link #EVERY_SERVICE}. */
    public String source() {
        return source;
    }

    /** The type an event's record belongs to. */
    public static EventType of(Class<? extends Event> payload) {
        return Arrays.stream(values())
                .filter(it -> it.payload == payload)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No event type for " + payload));
    }

    /** The type with the CloudEvents name, or empty when this version knows none. */
    public static Optional<EventType> named(String type) {
        return Arrays.stream(values()).filter(it -> it.type.equals(type)).findFirst();
    }

    /** The topics that a service writes. */
    public static List<String> topicsOf(String source) {
        return Arrays.stream(values())
                .filter(it -> it.source.equals(source) || it.source.equals(EVERY_SERVICE))
                .map(EventType::topic)
                .distinct()
                .toList();
    }
}
