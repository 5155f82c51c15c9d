package org.safetynets.portal.services.groups;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was reported, as those see it who handle it: never who reported it.
 *
 * @param onCall who was called, first to last
 * @param nextCallAt when the next is called, unless somebody takes it up before
 * @param owing leaders whose debrief the group waits for
 * @param details none in lists
 */
public record Incident(
        UUID incidentId,
        UUID groupId,
        @Nullable UUID meetingId,
        String type,
        String severity,
        String state,
        Instant reportedAt,
        Instant acknowledgeBy,
        boolean overdue,
        @Nullable Instant nextCallAt,
        List<UUID> onCall,
        @Nullable UUID acknowledgedBy,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant closedAt,
        List<UUID> owing,
        int stepsDone,
        @Nullable Details details) {

    /**
     * What it says.
     *
     * @param account none once whoever reported it is erased
     * @param offeredFollowUp whether somebody wrote to whoever reported it
     */
    public record Details(
            @Nullable String account,
            List<UUID> leaders,
            List<UUID> about,
            List<StepDone> steps,
            List<FollowUp> messages,
            boolean offeredFollowUp,
            @Nullable String review) {

        public boolean done(String step) {
            return steps.stream().anyMatch(it -> it.step().equals(step));
        }
    }

    public record StepDone(String step, UUID by, Instant at) {}

    public boolean waits() {
        return state.equals("reported");
    }

    public boolean closed() {
        return state.equals("closed");
    }

    /** How it stands with the deadline, where nobody has taken it up. */
    public String urgency() {
        return waits() && overdue ? "overdue" : state;
    }
}
