package org.safetynets.groups.joining.application;

import java.time.Clock;
import java.util.Optional;
import org.safetynets.groups.group.domain.GroupId;
import org.safetynets.groups.joining.domain.PlacementResult;
import org.safetynets.groups.joining.domain.Placements;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Service;

/** Takes up offers, or lets those run out that nobody took up, one at a time per group. */
@Service
public class Offers {

    private final GroupLanes lanes;
    private final OfferTransactions transactions;
    private final Placements placements;
    private final Clock clock;

    Offers(GroupLanes lanes, OfferTransactions transactions, Placements placements, Clock clock) {
        this.lanes = lanes;
        this.transactions = transactions;
        this.placements = placements;
        this.clock = clock;
    }

    /** Takes the seat offered; empty when the person is nowhere on the way into the group. */
    public Optional<PlacementResult> accept(PersonId person, GroupId group) {
        return lanes.in(group, () -> transactions.accept(person, group));
    }

    /** Lets offers run out whose time is over; gives how many. */
    public int lapse(int limit) {
        var due = placements.offersUntil(clock.instant(), limit);
        return (int)
                due.stream()
                        .filter(it -> lanes.in(it.groupId(), () -> transactions.lapse(it)))
                        .count();
    }
}
