package org.safetynets.training.incident.application;

import org.safetynets.training.incident.domain.SevereIncident;

/** What follows from a severe incident, in the transaction in which it becomes known. */
@FunctionalInterface
public interface IncidentFollower {

    void changed(SevereIncident incident);
}
