package org.safetynets.groups.incidents.application;

import org.safetynets.groups.incidents.domain.IncidentResult;
import org.safetynets.groups.incidents.domain.IncidentResult.Change;
import org.safetynets.groups.incidents.domain.IncidentResult.IncidentChanged;
import org.safetynets.groups.incidents.domain.IncidentResult.IncidentNotChanged;
import org.safetynets.groups.incidents.domain.Incidents;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes a changed incident and tells of it, in the caller's transaction. */
@Component
class SavingIncidents {

    private final Incidents incidents;
    private final ApplicationEventPublisher events;

    SavingIncidents(Incidents incidents, ApplicationEventPublisher events) {
        this.incidents = incidents;
        this.events = events;
    }

    IncidentResult save(IncidentResult result) {
        return switch (result) {
            case IncidentNotChanged refused -> refused;
            case IncidentChanged changed -> {
                if (changed.change() == Change.REPORTED) {
                    incidents.add(changed.incident());
                } else {
                    incidents.replace(changed.incident());
                }
                events.publishEvent(changed);
                yield changed;
            }
        };
    }
}
