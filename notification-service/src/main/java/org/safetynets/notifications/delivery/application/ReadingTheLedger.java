package org.safetynets.notifications.delivery.application;

import java.util.List;
import org.safetynets.notifications.delivery.domain.Deliveries;
import org.safetynets.notifications.delivery.domain.Settled;
import org.safetynets.platform.kernel.PersonId;
import org.springframework.stereotype.Service;

/** Shows a person what was decided about their messages. */
@Service
public class ReadingTheLedger {

    private final Deliveries deliveries;

    ReadingTheLedger(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** Part of the ledger, the latest decision first. */
    public List<Settled> latest(PersonId person, long skip, int limit) {
        return deliveries.ledger(person, skip, limit);
    }

    public long count(PersonId person) {
        return deliveries.ledgerCount(person);
    }
}
