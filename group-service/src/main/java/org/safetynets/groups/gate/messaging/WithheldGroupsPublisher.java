package org.safetynets.groups.gate.messaging;

import org.safetynets.contracts.GroupWithheldV1;
import org.safetynets.groups.gate.application.GroupWithheld;
import org.safetynets.platform.outbox.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells other services which groups nobody should be sent to. */
@Component
class WithheldGroupsPublisher {

    private final Outbox outbox;

    WithheldGroupsPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(GroupWithheld it) {
        outbox.append(new GroupWithheldV1(it.group().value(), it.version(), it.withheld()));
    }
}
