package org.safetynets.training.forecast.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.PersonId;

/**
 * Somebody who is, or could be, certified for a group's purpose beside those it rests on.
 *
 * @param through the last day, where they are certified already
 */
public record Backup(PersonId person, Kind kind, @Nullable LocalDate through) {

    /** How near they are. */
    public enum Kind {
        /** Certified beyond the day, and not among the group's facilitators. */
        CERTIFIED,
        /** Certified to lead beside somebody. */
        CO_FACILITATOR,
        /** Enrolled for a certification to the purpose. */
        UNDER_WAY
    }
}
