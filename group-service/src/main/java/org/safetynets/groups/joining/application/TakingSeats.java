package org.safetynets.groups.joining.application;

import java.util.List;
import java.util.Optional;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.joining.domain.Decision;
import org.safetynets.groups.joining.domain.DecisionResult;
import org.safetynets.groups.joining.domain.Placement;
import org.safetynets.groups.joining.domain.PlacementId;
import org.safetynets.groups.joining.domain.RequestDecision;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.PerKey;
import org.safetynets.platform.persistence.Together;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Decides about requests and lets people leave, one at a time per group; decisions that come at the
 * same time are made one after the other in one transaction, since most of each is trips to the
 * database.
 */
@Service
public class TakingSeats {

    /** So that no transaction takes long, nor what one conflict undoes is much. */
    private static final int TOGETHER = 100;

    private record Where(OrganizationId organization, GroupId group) {}

    private final PerKey<Where, Together<RequestDecision, Optional<DecisionResult>>> deciding =
            new PerKey<>(it -> new Together<>(TOGETHER, all -> decide(it, all)));
    private final GroupLanes lanes;
    private final SeatTransactions transactions;

    TakingSeats(GroupLanes lanes, SeatTransactions transactions) {
        this.lanes = lanes;
        this.transactions = transactions;
    }

    /** Empty when there is no such request. */
    public Optional<DecisionResult> decide(
            OrganizationId organization, GroupId group, PlacementId id, Decision decision) {
        var where = new Where(organization, group);
        var one = new RequestDecision(id, decision);
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? decide(where, List.of(one)).getFirst() // it belongs to a transaction with more
                : deciding.with(where, it -> it.ask(one));
    }

    private List<Optional<DecisionResult>> decide(Where where, List<RequestDecision> all) {
        return lanes.in(
                where.group(), () -> transactions.decide(where.organization(), where.group(), all));
    }

    /** Gives up the seat, the place on the waitlist or the request; empty when there is none. */
    public Optional<Placement> leave(PersonId person, GroupId group) {
        return lanes.in(group, () -> transactions.leave(person, group));
    }
}
