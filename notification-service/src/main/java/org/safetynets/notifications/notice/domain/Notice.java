package org.safetynets.notifications.notice.domain;

import java.util.Arrays;

/** Everything that people can be told; its texts stand in the catalogue under its key. */
public enum Notice {
    GROUP_PAUSED("group.paused"),
    GROUP_RESUMED("group.resumed"),
    SCREENING_RECEIVED("screening.received"),
    SCREENING_REQUESTED("screening.requested"),
    PLACEMENT_SEATED("placement.seated"),
    WAITLIST_CHANGED("waitlist.changed"),
    MEETING_SCHEDULED("meeting.scheduled"),
    MEETING_CHANGED("meeting.changed"),
    MEETING_CANCELLED("meeting.cancelled"),
    CERTIFICATION_EXPIRING("certification.expiring"),
    CERTIFICATION_SUSPENDED("certification.suspended"),
    CERTIFICATION_REVOKED("certification.revoked"),
    CERTIFICATION_REINSTATED("certification.reinstated"),
    TEAM_CERTIFICATION_EXPIRING("team.certification.expiring"),
    TEAM_CERTIFICATION_SUSPENDED("team.certification.suspended"),
    TEAM_CERTIFICATION_REVOKED("team.certification.revoked"),
    TEAM_CERTIFICATION_REINSTATED("team.certification.reinstated"),
    COHORT_MESSAGE("cohort.message"),
    COHORT_PLACE_OFFERED("cohort.place.offered"),
    COHORT_PLACE_TAKEN("cohort.place.taken"),
    COHORT_PLACE_LAPSED("cohort.place.lapsed"),
    REFERRAL_STATUS("referral.status"),
    CONSENT_GIVEN("consent.given"),
    CONSENT_WITHDRAWN("consent.withdrawn"),
    ACCOUNT_UNUSED("account.unused"),
    CONTACT_CODE("contact.code");

    private final String key;

    Notice(String key) {
        this.key = key;
    }

    /** Stable name, for example {@code group.paused}. */
    public String key() {
        return key;
    }

    /** The notice with that key, which the store or an event named. */
    public static Notice of(String key) {
        return Arrays.stream(values())
                .filter(it -> it.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No notice is named " + key));
    }
}
