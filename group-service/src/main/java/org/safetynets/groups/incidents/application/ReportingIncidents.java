package org.safetynets.groups.incidents.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.incidents.domain.Concern;
import org.safetynets.groups.incidents.domain.Incident;
import org.safetynets.groups.incidents.domain.Incident.Where;
import org.safetynets.groups.incidents.domain.IncidentId;
import org.safetynets.groups.incidents.domain.Playbook;
import org.safetynets.groups.incidents.domain.Playbook.Grade;
import org.safetynets.groups.incidents.domain.Playbooks;
import org.safetynets.groups.incidents.domain.Report;
import org.safetynets.groups.incidents.domain.Severity;
import org.safetynets.groups.meetings.domain.MeetingId;
import org.safetynets.groups.meetings.domain.Meetings;
import org.safetynets.groups.oncall.domain.Rotas;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what people report and calls the first on call. */
@Service
public class ReportingIncidents {

    private final Playbooks playbooks;
    private final Rotas rotas;
    private final Meetings meetings;
    private final SavingIncidents saving;
    private final Clock clock;

    ReportingIncidents(
            Playbooks playbooks,
            Rotas rotas,
            Meetings meetings,
            SavingIncidents saving,
            Clock clock) {
        this.playbooks = playbooks;
        this.rotas = rotas;
        this.meetings = meetings;
        this.saving = saving;
        this.clock = clock;
    }

    /**
     * Reports it.
     *
     * @throws IncidentInputException when the network knows no such type or severity, the group no
     *     such meeting, or nobody leads who it is said to be about
     */
    @Transactional
    public Incident report(Group group, ReportIncident report) {
        var organization = group.organizationId();
        var playbook =
                playbooks
                        .find(report.type())
                        .orElseThrow(() -> new IncidentInputException("type", "is not known"));
        var leading = leading(group, report.meetingId());
        if (!leading.containsAll(report.about())) {
            throw new IncidentInputException("about", "names somebody who does not lead here");
        }
        var reported =
                Incident.report(
                        new IncidentId(Ids.next()),
                        new Where(organization, group.id(), report.meetingId()),
                        playbook.type(),
                        grade(playbook, report.severity()),
                        new Report(
                                report.reporter(),
                                report.account(),
                                clock.instant().truncatedTo(ChronoUnit.MILLIS)),
                        Concern.of(leading, report.about(), playbook.goesRound()),
                        rotas.of(organization));
        saving.save(reported);
        return reported.incident();
    }

    private static Grade grade(Playbook playbook, @Nullable Severity severity) {
        return severity == null
                ? playbook.gravest()
                : playbook.grade(severity)
                        .orElseThrow(
                                () ->
                                        new IncidentInputException(
                                                "severity", "is none this type can have"));
    }

    /** Who led that meeting, or whoever leads the group. */
    private Set<PersonId> leading(Group group, @Nullable MeetingId id) {
        if (id == null) {
            return Set.copyOf(group.profile().facilitators());
        }
        var meeting =
                meetings.find(group.organizationId(), group.id(), id)
                        .orElseThrow(
                                () -> new IncidentInputException("meetingId", "is none of these"));
        var leader = meeting.facilitator() == null ? meeting.substitute() : meeting.facilitator();
        return leader == null ? Set.copyOf(group.profile().facilitators()) : Set.of(leader);
    }
}
