package org.safetynets.groups.incidents.messaging;

import static java.util.Objects.requireNonNull;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safetynets.contracts.AnswerGivenV1;
import org.safetynets.contracts.IncidentAcknowledgedV1;
import org.safetynets.contracts.IncidentReportedV1;
import org.safetynets.groups.incidents.domain.Incident;
import org.safetynets.groups.incidents.domain.IncidentResult.Change;
import org.safetynets.groups.incidents.domain.IncidentResult.IncidentChanged;
import org.safetynets.groups.incidents.domain.IncidentState;
import org.safetynets.groups.oncall.application.Watch;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.outbox.Outbox;
import org.safetynets.platform.security.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells other services of incidents: whom to call, whom to tell and who owes a debrief, never who
 * reported, nor whom it is about.
 */
@Component
class IncidentEventsPublisher {

    private final Outbox outbox;
    private final Watch watch;

    IncidentEventsPublisher(Outbox outbox, Watch watch) {
        this.outbox = outbox;
        this.watch = watch;
    }

    @EventListener
    void on(IncidentChanged changed) {
        var it = changed.incident();
        switch (changed.change()) {
            case NOTED -> {}
            case ANSWERED -> outbox.appendUntraced(answered(it));
            case REPORTED, ESCALATED, RECLASSIFIED, ACKNOWLEDGED, DEBRIEFED, CLOSED ->
                    outbox.append(
                            it.state() == IncidentState.REPORTED
                                    ? reported(it, changed.change())
                                    : acknowledged(it, changed.change()));
        }
    }

    /**
     * Whom to tell, and of nothing: neither its id, which tells no time as others do, nor its trace
     * leads to the incident, and its hour is that of many a message.
     */
    private static AnswerGivenV1 answered(Incident it) {
        return new AnswerGivenV1(
                UUID.randomUUID(),
                1,
                it.organizationId().value(),
                it.groupId().value(),
                it.handling().messages().getLast().at().truncatedTo(ChronoUnit.HOURS),
                Set.of(requireNonNull(it.report().reporter()).value()));
    }

    private IncidentReportedV1 reported(Incident it, Change change) {
        return new IncidentReportedV1(
                it.id().value(),
                it.version(),
                it.organizationId().value(),
                it.groupId().value(),
                meeting(it),
                IncidentReportedV1.Change.valueOf(change.name()),
                IncidentReportedV1.State.REPORTED,
                it.type(),
                severity(it),
                it.report().at(),
                it.alarm().acknowledgeBy(),
                onCall(it),
                leaders(it),
                !it.owing().isEmpty(),
                told(it),
                it.concern().goesRound());
    }

    /** Safety leads; named one by one, since a role does not say whom the report is about. */
    private Set<UUID> told(Incident it) {
        return watch
                .told(it.organizationId(), Set.of(Role.SAFETY_LEAD), it.concern().about())
                .stream()
                .map(PersonId::value)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static IncidentAcknowledgedV1 acknowledged(Incident it, Change change) {
        var taken = requireNonNull(it.handling().acknowledged());
        var closing = it.handling().closing();
        return new IncidentAcknowledgedV1(
                it.id().value(),
                it.version(),
                it.organizationId().value(),
                it.groupId().value(),
                meeting(it),
                IncidentAcknowledgedV1.Change.valueOf(change.name()),
                IncidentAcknowledgedV1.State.valueOf(it.state().name()),
                it.type(),
                severity(it),
                it.report().at(),
                it.alarm().acknowledgeBy(),
                onCall(it),
                leaders(it),
                !it.owing().isEmpty(),
                taken.by().value(),
                taken.at(),
                closing == null ? null : closing.at());
    }

    private static @Nullable UUID meeting(Incident it) {
        var meeting = it.meetingId();
        return meeting == null ? null : meeting.value();
    }

    private static IncidentReportedV1.Severity severity(Incident it) {
        return IncidentReportedV1.Severity.valueOf(it.severity().name());
    }

    private static List<UUID> onCall(Incident it) {
        return it.alarm().called().stream().map(PersonId::value).toList();
    }

    /** Whoever is named here is asked to talk about it, and so would learn of it. */
    private static Set<UUID> leaders(Incident it) {
        if (it.concern().goesRound()) {
            return Set.of();
        }
        return it.concern().leaders().stream()
                .map(PersonId::value)
                .collect(Collectors.toUnmodifiableSet());
    }
}
