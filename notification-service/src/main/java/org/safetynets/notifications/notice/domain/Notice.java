package org.safetynets.notifications.notice.domain;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.safetynets.notifications.card.domain.Use;

/** Everything that people can be told; its texts stand in the catalogue under its key. */
public enum Notice {
    GROUP_PAUSED("group.paused", Use.MEETINGS, true),
    GROUP_RESUMED("group.resumed", Use.MEETINGS, true),
    GROUP_ENDED("group.ended", Use.MEETINGS, true),
    TEAM_GROUP_ENDED("team.group.ended", Use.WORK, true),
    REQUEST_ENDED("request.ended", Use.REQUESTS),
    SCREENING_RECEIVED("screening.received", Use.REQUESTS),
    SCREENING_REQUESTED("screening.requested", Use.WORK),
    SCREENING_RED("screening.red", Use.SAFETY, true),
    SCREENING_RED_WAITING("screening.red.waiting", Use.SAFETY, true),
    PLACEMENT_SEATED("placement.seated", Use.REQUESTS),
    PLACEMENT_OFFERED("placement.offered", Use.REQUESTS),
    WAITLIST_CHANGED("waitlist.changed", Use.REQUESTS),
    MEETING_SCHEDULED("meeting.scheduled", Use.MEETINGS),
    MEETING_HANDED("meeting.handed", Use.WORK, true),
    MEETING_CHANGED("meeting.changed", Use.MEETINGS, true),
    MEETING_CANCELLED("meeting.cancelled", Use.MEETINGS, true),
    CERTIFICATION_EXPIRING("certification.expiring", Use.WORK),
    CERTIFICATION_BRIDGING("certification.bridging", Use.WORK),
    CERTIFICATION_SUSPENDED("certification.suspended", Use.WORK),
    CERTIFICATION_REVOKED("certification.revoked", Use.WORK),
    CERTIFICATION_REINSTATED("certification.reinstated", Use.WORK),
    TEAM_CERTIFICATION_EXPIRING("team.certification.expiring", Use.WORK),
    TEAM_CERTIFICATION_BRIDGING("team.certification.bridging", Use.WORK),
    TEAM_CERTIFICATION_SUSPENDED("team.certification.suspended", Use.WORK),
    TEAM_CERTIFICATION_REVOKED("team.certification.revoked", Use.WORK),
    TEAM_CERTIFICATION_REINSTATED("team.certification.reinstated", Use.WORK),
    APPEAL_RECEIVED("appeal.received", Use.WORK),
    APPEAL_TO_HEAR("appeal.to-hear", Use.WORK),
    APPEAL_REJECTED("appeal.rejected", Use.WORK),
    RECHECK_DUE("recheck.due", Use.WORK),
    RECHECK_TO_DO("recheck.to-do", Use.WORK),
    ADMISSION_SEAT("admission.seat", Use.WORK),
    ADMISSION_WAITLIST("admission.waitlist", Use.WORK),
    ADMISSION_DECLINED("admission.declined", Use.WORK),
    COHORT_MESSAGE("cohort.message", Use.WORK),
    COHORT_PLACE_OFFERED("cohort.place.offered", Use.WORK),
    COHORT_PLACE_TAKEN("cohort.place.taken", Use.WORK),
    COHORT_PLACE_LAPSED("cohort.place.lapsed", Use.WORK),
    DEBRIEF_DUE("debrief.due", Use.WORK),
    COUNSELOR_RECHECK_DUE("counselor.recheck.due", Use.WORK),
    COUNSELOR_RECHECK_TO_DO("counselor.recheck.to-do", Use.WORK),
    KEY_ENDING("key.ending", Use.WORK),
    REFERRAL_STATUS("referral.status", Use.WORK),
    REFERRAL_WAITING("referral.waiting", Use.REQUESTS),
    ONWARD_RECEIVED("onward.received", Use.WORK),
    ONWARD_ANSWERED("onward.answered", Use.REQUESTS),
    MEETING_REMINDER("meeting.reminder", Use.MEETINGS, true),
    MEASURE_DUE("measure.due", Use.MEETINGS),
    INCIDENT_OPENED("incident.opened", Use.SAFETY, true),
    INCIDENT_ESCALATED("incident.escalated", Use.SAFETY, true),
    ANSWER_GIVEN("answer.given", Use.REQUESTS, true),
    SAFETY_FOLLOW_UP("safety.followup", Use.SAFETY, true),
    ABSENCE_CHECKIN("absence.checkin", Use.MEETINGS),
    CONTACT_REVIEW("contact.review", Use.ACCOUNT),
    CONTACT_RETURNED("contact.returned", Use.ACCOUNT),
    CONTACT_STOPPED("contact.stopped", Use.ACCOUNT),
    MESSAGES_COLLECTED("messages.collected", Use.ACCOUNT),
    CONSENT_GIVEN("consent.given", Use.ACCOUNT),
    CONSENT_WITHDRAWN("consent.withdrawn", Use.ACCOUNT),
    ACCOUNT_UNUSED("account.unused", Use.ACCOUNT),
    CONTACT_CODE("contact.code", Use.ACCOUNT, true);

    private static final Set<String> KEYS =
            Arrays.stream(values()).map(Notice::key).collect(toUnmodifiableSet());

    /** Stands for several, so that it tells none of them. */
    private static final String NEWS = "request.news";

    private final String key;
    private final Use use;
    private final boolean prompt;

    Notice(String key, Use use) {
        this(key, use, false);
    }

    Notice(String key, Use use, boolean prompt) {
        this.key = key;
        this.use = use;
        this.prompt = prompt;
    }

    /** Stable name, for example {@code group.paused}. */
    public String key() {
        return key;
    }

    /**
     * The name that anybody but the person learns: of what somebody asked for or told, only that
     * there is news, or whoever reads it would learn who waits for a group or reported something.
     */
    public String keyForOthers() {
        return use == Use.REQUESTS && this != REFERRAL_WAITING ? NEWS : key;
    }

    /** What a person chooses channels for it by. */
    public Use use() {
        return use;
    }

    /** Whether it is of no use in a collection of the day. */
    public boolean prompt() {
        return prompt;
    }

    /**
     * Whether it leads to its page in discreet words too, since nobody would find what it means
     * without. In the inbox alone, where a button leads on and the address is not shown.
     */
    public boolean leadsOn() {
        return EnumSet.of(ANSWER_GIVEN, GROUP_ENDED, REQUEST_ENDED).contains(this);
    }

    /** The keys that this revision knows; the store may have more, of a later one. */
    public static Set<String> keys() {
        return KEYS;
    }

    /** The notice with that key, which the store or an event named. */
    public static Notice of(String key) {
        return Arrays.stream(values())
                .filter(it -> it.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No notice is named " + key));
    }
}
