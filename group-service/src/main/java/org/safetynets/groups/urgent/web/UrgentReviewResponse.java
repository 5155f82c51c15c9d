package org.safetynets.groups.urgent.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.joining.domain.Placement;
import org.safetynets.groups.joining.domain.PlacementStatus;
import org.safetynets.groups.joining.domain.Urgency;
import org.safetynets.groups.urgent.domain.UrgentReview;
import org.safetynets.platform.kernel.PersonId;

/**
 * A form that cannot wait, as those see it who take it up.
 *
 * @param takeUpBy when somebody has to have taken it up
 * @param nextCallAt when the next is called; none once nobody is to be called any more
 * @param onCall who was called, first to last
 * @param details none in lists
 */
record UrgentReviewResponse(
        UUID reviewId,
        UUID groupId,
        Urgency urgency,
        Instant openedAt,
        Instant takeUpBy,
        boolean overdue,
        @Nullable Instant nextCallAt,
        List<UUID> onCall,
        @Nullable UUID takenUpBy,
        @Nullable Instant takenUpAt,
        @Nullable Details details) {

    /**
     * Whose it is, and why it is urgent.
     *
     * @param status of the request; {@code left} once they withdrew it
     * @param answers codes of the questions about safety alone; empty once they are gone
     */
    record Details(
            UUID joinRequestId,
            UUID personId,
            String pseudonym,
            PlacementStatus status,
            Map<String, String> answers) {

        static Details of(Placement it, Map<String, String> answers) {
            return new Details(
                    it.id().value(), it.personId().value(), it.pseudonym(), it.status(), answers);
        }
    }

    static UrgentReviewResponse of(UrgentReview it, Instant now, @Nullable Details details) {
        var by = it.takenUp();
        return new UrgentReviewResponse(
                it.id().value(),
                it.groupId().value(),
                it.urgency(),
                it.openedAt(),
                it.alarm().acknowledgeBy(),
                it.isOverdue(now),
                it.alarm().nextAt(),
                it.alarm().called().stream().map(PersonId::value).toList(),
                by == null ? null : by.by().value(),
                by == null ? null : by.at(),
                details);
    }
}
