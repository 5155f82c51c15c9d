package org.safetynets.groups.incidents.application;

import java.time.Clock;
import org.safetynets.groups.incidents.domain.Incident;
import org.safetynets.groups.incidents.domain.Incidents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every few seconds for incidents nobody took up in time. What is due stands in the database,
 * so neither a restart nor a second instance loses or doubles a call.
 */
@Component
class EscalationSweep {

    private static final Logger LOG = LoggerFactory.getLogger(EscalationSweep.class);
    private static final int BATCH = 100;

    private final Incidents incidents;
    private final EscalatingIncidents escalating;
    private final Clock clock;

    EscalationSweep(Incidents incidents, EscalatingIncidents escalating, Clock clock) {
        this.incidents = incidents;
        this.escalating = escalating;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${nets.incidents.sweep:2s}")
    void sweep() {
        incidents.dueForEscalation(clock.instant(), BATCH).forEach(this::escalate);
    }

    /** What goes wrong with one must not keep the others waiting. */
    private void escalate(Incident incident) {
        try {
            escalating.escalate(incident.organizationId(), incident.id());
        } catch (RuntimeException e) {
            LOG.warn("An incident will be escalated by the next sweep", e);
        }
    }
}
