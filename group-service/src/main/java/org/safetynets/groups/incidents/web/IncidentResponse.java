package org.safetynets.groups.incidents.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.incidents.domain.Incident;
import org.safetynets.groups.incidents.domain.IncidentState;
import org.safetynets.groups.incidents.domain.Severity;
import org.safetynets.platform.kernel.PersonId;

/**
 * An incident as those see it who handle it: never who reported it.
 *
 * @param onCall who was called, first to last
 * @param nextCallAt when the next is called, unless somebody acknowledges it before
 * @param owing leaders whose debrief the group waits for
 * @param details none in lists
 */
record IncidentResponse(
        UUID incidentId,
        UUID groupId,
        @Nullable UUID meetingId,
        String type,
        Severity severity,
        IncidentState state,
        Instant reportedAt,
        Instant acknowledgeBy,
        boolean overdue,
        @Nullable Instant nextCallAt,
        List<UUID> onCall,
        @Nullable UUID acknowledgedBy,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant closedAt,
        Set<UUID> owing,
        int stepsDone,
        @Nullable Details details) {

    /**
     * What it says.
     *
     * @param account none once whoever reported it is erased
     * @param steps those of the playbook that are done
     * @param offeredFollowUp whether somebody wrote to whoever reported it
     */
    record Details(
            @Nullable String account,
            Set<UUID> leaders,
            Set<UUID> about,
            List<StepDone> steps,
            List<MessageJson> messages,
            boolean offeredFollowUp,
            @Nullable String review) {

        static Details of(Incident it) {
            var closing = it.handling().closing();
            return new Details(
                    it.report().account(),
                    ids(it.concern().leaders()),
                    ids(it.concern().about()),
                    it.handling().ticks().stream()
                            .map(tick -> new StepDone(tick.step(), tick.by().value(), tick.at()))
                            .toList(),
                    MessageJson.of(it),
                    it.handling().offeredFollowUp(),
                    closing == null ? null : closing.review());
        }
    }

    record StepDone(String step, UUID by, Instant at) {}

    static IncidentResponse listed(Incident it, Instant now) {
        return of(it, now, null);
    }

    static IncidentResponse of(Incident it, Instant now) {
        return of(it, now, Details.of(it));
    }

    private static IncidentResponse of(Incident it, Instant now, @Nullable Details details) {
        var meeting = it.meetingId();
        var acknowledged = it.handling().acknowledged();
        var closing = it.handling().closing();
        return new IncidentResponse(
                it.id().value(),
                it.groupId().value(),
                meeting == null ? null : meeting.value(),
                it.type(),
                it.severity(),
                it.state(),
                it.report().at(),
                it.alarm().acknowledgeBy(),
                it.isOverdue(now),
                it.alarm().nextAt(),
                it.alarm().called().stream().map(PersonId::value).toList(),
                acknowledged == null ? null : acknowledged.by().value(),
                acknowledged == null ? null : acknowledged.at(),
                closing == null ? null : closing.at(),
                ids(it.owing()),
                it.handling().ticks().size(),
                details);
    }

    private static Set<UUID> ids(Set<PersonId> people) {
        return people.stream().map(PersonId::value).collect(Collectors.toUnmodifiableSet());
    }
}
