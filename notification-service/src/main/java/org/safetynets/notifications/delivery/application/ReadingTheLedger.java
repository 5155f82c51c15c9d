package org.safetynets.notifications.delivery.application;

import org.safetynets.notifications.delivery.domain.Deliveries;
import org.safetynets.notifications.delivery.domain.Delivery;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.web.Page;
import org.safetynets.platform.web.PageRequest;
import org.springframework.stereotype.Service;

/** Shows a person what was decided about their messages. */
@Service
public class ReadingTheLedger {

    private final Deliveries deliveries;

    ReadingTheLedger(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    public Page<Delivery> of(PersonId person, PageRequest page) {
        return Page.of(
                deliveries.ledger(person, page.offset(), page.size()),
                page,
                deliveries.ledgerCount(person));
    }
}
