package org.safetynets.portal.services.training;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A debrief, as its facilitator or their supervisor reads it. */
public record Debrief(
        UUID debriefId,
        UUID organizationId,
        UUID groupId,
        @Nullable String groupName,
        @Nullable UUID meetingId,
        @Nullable UUID incidentId,
        Instant happenedAt,
        Instant dueAt,
        String state,
        @Nullable Instant completedAt,
        boolean asksForIncident,
        Answers answers,
        long version) {

    /** The form; a draft leaves open what it likes. */
    public record Answers(
            @Nullable Integer attendance,
            @Nullable String wentWell,
            @Nullable String hardMoment,
            @Nullable Integer guidelineUnderStrain,
            @Nullable Boolean riskSeen,
            @Nullable Integer coLead,
            @Nullable Integer activationBefore,
            @Nullable Integer activationAfter,
            @Nullable Integer carryingHome,
            @Nullable Boolean needsCall,
            @Nullable String nextPlan) {}

    public boolean open() {
        return state.equals("due") || state.equals("missed");
    }
}
