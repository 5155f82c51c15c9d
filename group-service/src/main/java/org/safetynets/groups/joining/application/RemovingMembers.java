package org.safetynets.groups.joining.application;

import java.util.Optional;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.joining.domain.Placement;
import org.safetynets.groups.joining.domain.PlacementId;
import org.safetynets.groups.joining.domain.PlacementResult;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Service;

/** Takes somebody out of a group, and hears what they say against it. */
@Service
public class RemovingMembers {

    private final GroupLanes lanes;
    private final RemovalTransactions transactions;

    RemovingMembers(GroupLanes lanes, RemovalTransactions transactions) {
        this.lanes = lanes;
        this.transactions = transactions;
    }

    /** From a seat, an offer or the waitlist; empty when the person has none. */
    public Optional<Placement> remove(
            OrganizationId organization,
            GroupId group,
            PersonId person,
            PersonId by,
            String reason) {
        return lanes.in(group, () -> transactions.remove(organization, group, person, by, reason));
    }

    /** By the person themselves; empty when there is no such request of theirs. */
    public Optional<PlacementResult> appeal(PersonId person, PlacementId id, String text) {
        return transactions.appeal(person, id, text);
    }

    public Optional<PlacementResult> decide(
            OrganizationId organization,
            GroupId group,
            PlacementId id,
            boolean upheld,
            PersonId by,
            String answer) {
        return transactions.decide(organization, group, id, upheld, by, answer);
    }
}
