package org.safetynets.training.supervision.application;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.incident.domain.SevereIncidents;
import org.safetynets.training.organization.application.OrganizationClock;
import org.safetynets.training.practice.domain.Group;
import org.safetynets.training.practice.domain.Groups;
import org.safetynets.training.supervision.domain.Cadence;
import org.safetynets.training.supervision.domain.DuePolicy;
import org.safetynets.training.supervision.domain.Session;
import org.safetynets.training.supervision.domain.SessionState;
import org.safetynets.training.supervision.domain.Sessions;
import org.safetynets.training.supervision.domain.Supervision;
import org.safetynets.training.supervision.domain.Supervisions;
import org.safetynets.training.supervision.domain.Talk;
import org.springframework.stereotype.Service;

/** Says how facilitators are supervised: by whom today, how often, and what is due. */
@Service
public class ReadingSupervision {

    /** How far back a severe incident may still ask for a talk. */
    private static final Duration INCIDENTS = Duration.ofDays(60);

    private final ActingToday acting;
    private final Supervisions supervisions;
    private final Sessions sessions;
    private final SevereIncidents incidents;
    private final Groups groups;
    private final OrganizationClock clock;

    public ReadingSupervision(
            ActingToday acting,
            Supervisions supervisions,
            Sessions sessions,
            SevereIncidents incidents,
            Groups groups,
            OrganizationClock clock) {
        this.acting = acting;
        this.supervisions = supervisions;
        this.sessions = sessions;
        this.incidents = incidents;
        this.groups = groups;
        this.clock = clock;
    }

    public Supervised of(OrganizationId organization, PersonId facilitator) {
        var now = clock.now(organization).at();
        var led = groups.ledBy(organization, facilitator);
        var alive = led.stream().filter(Group::isAlive).toList();
        var cadence = Cadence.of(led.size(), alive.size() == led.size());
        var held = sessions.allOf(organization, facilitator);
        var since = supervisions.of(organization, facilitator).map(Supervision::since).orElse(now);
        var talks =
                alive.isEmpty()
                        ? List.<Talk>of()
                        : DuePolicy.due(
                                cadence,
                                since,
                                held,
                                incidents.ofLeaderSince(
                                        organization, facilitator, now.minus(INCIDENTS)),
                                clock.zone(organization));
        return new Supervised(
                facilitator,
                acting.of(organization, facilitator),
                cadence,
                talks,
                alive.size(),
                minutes(held));
    }

    /** Minutes of consultation since then; continuing education, as nobody types it in. */
    public long minutesSince(OrganizationId organization, PersonId facilitator, Instant since) {
        return minutes(
                sessions.allOf(organization, facilitator).stream()
                        .filter(it -> !it.plannedFor().isBefore(since))
                        .toList());
    }

    private static long minutes(List<Session> sessions) {
        return sessions.stream()
                .filter(it -> it.state() == SessionState.HELD)
                .mapToLong(Session::minutes)
                .sum();
    }
}
