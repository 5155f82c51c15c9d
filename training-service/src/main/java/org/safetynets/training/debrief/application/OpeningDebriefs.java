package org.safetynets.training.debrief.application;

import java.time.Clock;
import java.util.Optional;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.debrief.domain.Debrief;
import org.safetynets.training.debrief.domain.DebriefEvents;
import org.safetynets.training.debrief.domain.Debriefs;
import org.safetynets.training.debrief.domain.DueTime;
import org.safetynets.training.debrief.domain.Occasion;
import org.safetynets.training.incident.application.IncidentFollower;
import org.safetynets.training.incident.domain.SevereIncident;
import org.safetynets.training.practice.application.MeetingFollower;
import org.safetynets.training.practice.domain.Meeting;
import org.springframework.stereotype.Component;

/** Asks every leader of a meeting, and of a severe incident, for a debrief; once for both. */
@Component
class OpeningDebriefs implements MeetingFollower, IncidentFollower {

    private final Debriefs debriefs;
    private final DebriefEvents events;
    private final Clock clock;

    OpeningDebriefs(Debriefs debriefs, DebriefEvents events, Clock clock) {
        this.debriefs = debriefs;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void settled(Meeting meeting) {
        if (meeting.isHeld()) {
            var occasion = new Occasion(meeting.group(), meeting.id(), null, meeting.endsAt());
            meeting.leaders()
                    .forEach(
                            leader -> {
                                var there =
                                        debriefs.forMeeting(
                                                meeting.organization(), meeting.id(), leader);
                                if (there.isEmpty()) {
                                    open(meeting.organization(), leader, occasion);
                                }
                            });
        }
    }

    @Override
    public void changed(SevereIncident incident) {
        if (incident.debriefOwed()) {
            incident.leaders().forEach(it -> owe(incident, it));
        }
    }

    private void owe(SevereIncident incident, PersonId leader) {
        var organization = incident.organization();
        if (debriefs.forIncident(organization, incident.id(), leader).isPresent()) {
            return;
        }
        ofItsMeeting(incident, leader)
                .ifPresentOrElse(
                        it -> debriefs.save(it.alsoFor(incident.id())),
                        () ->
                                open(
                                        organization,
                                        leader,
                                        new Occasion(
                                                incident.group(),
                                                incident.meeting(),
                                                incident.id(),
                                                incident.reportedAt())));
    }

    private Optional<Debrief> ofItsMeeting(SevereIncident incident, PersonId leader) {
        return Optional.ofNullable(incident.meeting())
                .flatMap(it -> debriefs.forMeeting(incident.organization(), it, leader))
                .filter(it -> it.isOpen() && it.occasion().incident() == null);
    }

    private void open(OrganizationId organization, PersonId leader, Occasion occasion) {
        DueTime.of(occasion.at(), clock.instant())
                .map(due -> Debrief.open(Ids.next(), organization, leader, occasion, due))
                .ifPresent(
                        it -> {
                            debriefs.add(it);
                            events.due(it);
                        });
    }
}
