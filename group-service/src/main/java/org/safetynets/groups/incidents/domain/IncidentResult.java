package org.safetynets.groups.incidents.domain;

import org.safetynets.platform.kernel.Refusal;

/** What became of an attempt to change an incident. */
public sealed interface IncidentResult {

    record IncidentChanged(Incident incident, Change change) implements IncidentResult {}

    record IncidentNotChanged(Refusal reason) implements IncidentResult {}

    /** What happened to an incident. */
    enum Change {
        REPORTED,
        ESCALATED,
        RECLASSIFIED,
        ACKNOWLEDGED,
        DEBRIEFED,
        CLOSED,
        /**
         * Somebody who handles it wrote to whoever reported it, who is to be told that they did.
         */
        ANSWERED,
        /** A step, a message or an erasure: nothing that others need to know. */
        NOTED
    }
}
