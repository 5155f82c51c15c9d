package org.safetynets.notifications.reach.application;

import java.util.UUID;
import org.safetynets.notifications.notice.domain.Notice;
import org.safetynets.notifications.rules.domain.Trigger;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * Somebody of the staff wants to hear from a person.
 *
 * @param id the same for the same wish, which is told once
 * @param urgent whether it may come at any hour, by the ways the person opened for emergencies
 */
public record Wish(
        UUID id,
        OrganizationId organization,
        UUID group,
        PersonId person,
        Kind kind,
        boolean urgent) {

    /** What it is about, by which the person chose ways. */
    public enum Kind {
        /** Somebody may be in danger. */
        SAFETY(Trigger.SAFETY_FOLLOW_UP, Notice.SAFETY_FOLLOW_UP),
        /** They were missed. */
        ABSENCE(Trigger.ABSENCE_NOTICED, Notice.ABSENCE_CHECKIN);

        private final Trigger trigger;
        private final Notice notice;

        Kind(Trigger trigger, Notice notice) {
            this.trigger = trigger;
            this.notice = notice;
        }

        Trigger trigger() {
            return trigger;
        }

        Notice notice() {
            return notice;
        }
    }
}
