package org.safetynets.groups.joining.application;

import java.util.Optional;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.joining.domain.Decision;
import org.safetynets.groups.joining.domain.DecisionResult;
import org.safetynets.groups.joining.domain.Placement;
import org.safetynets.groups.joining.domain.PlacementId;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Service;

/** Decides about requests and lets people leave, one at a time per group. */
@Service
public class TakingSeats {

    private final GroupLanes lanes;
    private final SeatTransactions transactions;

    TakingSeats(GroupLanes lanes, SeatTransactions transactions) {
        this.lanes = lanes;
        this.transactions = transactions;
    }

    /** Empty when there is no such request. */
    public Optional<DecisionResult> decide(
            OrganizationId organization, GroupId group, PlacementId id, Decision decision) {
        return lanes.in(group, () -> transactions.decide(organization, group, id, decision));
    }

    /** Gives up the seat, the place on the waitlist or the request; empty when there is none. */
    public Optional<Placement> leave(PersonId person, GroupId group) {
        return lanes.in(group, () -> transactions.leave(person, group));
    }
}
