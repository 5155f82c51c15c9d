package org.safetynets.groups.incidents.domain;

import java.util.Optional;
import org.safetynets.platform.kernel.Refusal;

/** What must hold before an incident is over. */
public interface ClosingPolicy {

    /** Why not, or empty when it holds. */
    Optional<Refusal> objection(Incident incident);

    ClosingPolicy IS_ACKNOWLEDGED =
            it ->
                    it.state() == IncidentState.REPORTED
                            ? Optional.of(new IncidentNotAcknowledged())
                            : Optional.empty();

    ClosingPolicy IS_NOT_CLOSED =
            it ->
                    it.state() == IncidentState.CLOSED
                            ? Optional.of(new IncidentClosed())
                            : Optional.empty();

    /** Whoever spoke up hears that they were heard. */
    ClosingPolicy FOLLOW_UP_WAS_OFFERED =
            it ->
                    it.handling().offeredFollowUp()
                            ? Optional.empty()
                            : Optional.of(new FollowUpNotOffered());

    ClosingPolicy MAY_CLOSE =
            it ->
                    IS_ACKNOWLEDGED
                            .objection(it)
                            .or(() -> IS_NOT_CLOSED.objection(it))
                            .or(() -> FOLLOW_UP_WAS_OFFERED.objection(it));
}
