package org.safetynets.training.quiz.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;

/**
 * A quiz of a cohort.
 *
 * @param requirement code of the requirement that passing it shows
 * @param criticalRequirement code of the one that asks for the critical questions, where a standard
 *     asks for them on their own
 * @param draw how many questions somebody gets; the critical ones are always among them
 * @param passMark percent of the questions
 * @param attempts how many tries, before a trainer unlocks another
 * @param minutes how long a try may take; null when it may go on until the quiz closes
 */
public record Quiz(
        UUID id,
        OrganizationId organizationId,
        UUID cohortId,
        String standard,
        String module,
        String requirement,
        @Nullable String criticalRequirement,
        String title,
        int draw,
        int passMark,
        int attempts,
        @Nullable Integer minutes,
        Instant opensAt,
        Instant closesAt,
        PersonId setBy,
        long version) {

    public boolean isOpen(Instant at) {
        return !at.isBefore(opensAt) && at.isBefore(closesAt);
    }

    /**
     * When a try that begins now is over: after its own time, even when the quiz closes meanwhile.
     *
     * @param extraPercent how much more time than usual the person has
     */
    public Instant endOf(Instant begun, int extraPercent) {
        return minutes == null
                ? closesAt
                : begun.plusSeconds(minutes * 60L * (100 + extraPercent) / 100);
    }
}
