package org.safetynets.groups.incidents.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.group.domain.Group;
import org.safetynets.groups.incidents.domain.Concern;
import org.safetynets.groups.incidents.domain.Incident;
import org.safetynets.groups.incidents.domain.Incident.Where;
import org.safetynets.groups.incidents.domain.IncidentId;
import org.safetynets.groups.incidents.domain.Led;
import org.safetynets.groups.incidents.domain.Playbook;
import org.safetynets.groups.incidents.domain.Playbook.Grade;
import org.safetynets.groups.incidents.domain.Playbooks;
import org.safetynets.groups.incidents.domain.Report;
import org.safetynets.groups.incidents.domain.Severity;
import org.safetynets.groups.oncall.application.Watch;
import org.safetynets.groups.staff.Staff;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.security.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what people report and calls the first on call.
 *
 * <p>Six collaborators: three know people, and three what is done with a report.
 */
@Service
public class ReportingIncidents {

    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);

    private final Playbooks playbooks;
    private final Watch watch;
    private final WhoLed whoLed;
    private final Staff staff;
    private final SavingIncidents saving;
    private final Clock clock;

    ReportingIncidents(
            Playbooks playbooks,
            Watch watch,
            WhoLed whoLed,
            Staff staff,
            SavingIncidents saving,
            Clock clock) {
        this.playbooks = playbooks;
        this.watch = watch;
        this.whoLed = whoLed;
        this.staff = staff;
        this.saving = saving;
        this.clock = clock;
    }

    /**
     * Reports it.
     *
     * @throws IncidentInputException when the network knows no such type or severity, the group no
     *     such meeting, or somebody it is said to be about does not work here
     */
    @Transactional
    public Incident report(Group group, ReportIncident report) {
        var organization = group.organizationId();
        var playbook =
                playbooks
                        .find(report.type())
                        .orElseThrow(() -> new IncidentInputException("type", "is not known"));
        var led = whoLed.of(group, report.meetingId());
        if (!work(group, led, report.about().named())) {
            throw new IncidentInputException("about", "names somebody who does not work here");
        }
        var concern = Concern.of(led, report.about(), playbook.goesRound());
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
                        concern,
                        watch.rota(organization, concern.about()));
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

    /** Those who lead here, and everybody else who works for the organization. */
    private boolean work(Group group, Led led, Set<PersonId> people) {
        return Stream.of(
                        led.mayBeMeant(),
                        group.profile().facilitators(),
                        staff.holding(group.organizationId(), EVERYBODY))
                .flatMap(Collection::stream)
                .collect(Collectors.toSet())
                .containsAll(people);
    }
}
