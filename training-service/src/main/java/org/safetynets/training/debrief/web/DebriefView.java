package org.safetynets.training.debrief.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.debrief.domain.Debrief;
import org.safetynets.training.debrief.domain.DebriefState;

/**
 * A debrief over HTTP.
 *
 * @param asksForIncident a risk was seen, and no incident is reported yet
 */
public record DebriefView(
        UUID debriefId,
        UUID organizationId,
        UUID groupId,
        @Nullable String groupName,
        @Nullable UUID meetingId,
        @Nullable UUID incidentId,
        Instant happenedAt,
        Instant dueAt,
        DebriefState state,
        @Nullable Instant completedAt,
        boolean asksForIncident,
        AnswersBody answers,
        long version) {

    static DebriefView of(Debrief it, @Nullable String groupName) {
        return new DebriefView(
                it.id(),
                it.organization().value(),
                it.occasion().group(),
                groupName,
                it.occasion().meeting(),
                it.occasion().incident(),
                it.occasion().at(),
                it.dueAt(),
                it.state(),
                it.completedAt(),
                it.asksForIncident(),
                AnswersBody.of(it.answers()),
                it.version());
    }
}
