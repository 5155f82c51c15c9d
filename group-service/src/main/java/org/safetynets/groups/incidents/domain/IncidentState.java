package org.safetynets.groups.incidents.domain;

/** Where an incident is in its life. */
public enum IncidentState {
    REPORTED,
    ACKNOWLEDGED,
    CLOSED
}
