package org.safetynets.identity.membership.messaging;

import java.util.stream.Collectors;
import org.safetynets.contracts.MembershipChangedV1;
import org.safetynets.contracts.MembershipChangedV1.Change;
import org.safetynets.contracts.WireEnums;
import org.safetynets.identity.membership.domain.MembershipChanged;
import org.safetynets.platform.outbox.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says in the network's words what happened to a membership; the reason stays here. */
@Component
class MembershipEventsPublisher {

    private final Outbox outbox;

    MembershipEventsPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(MembershipChanged event) {
        outbox.append(contract(event));
    }

    static MembershipChangedV1 contract(MembershipChanged event) {
        var membership = event.membership();
        return new MembershipChangedV1(
                membership.id().value(),
                membership.version(),
                membership.organization().value(),
                membership.person().value(),
                change(event.kind()),
                membership.roles().stream().map(WireEnums::wire).collect(Collectors.toSet()));
    }

    private static Change change(MembershipChanged.Kind kind) {
        return switch (kind) {
            case GRANTED -> Change.GRANTED;
            case CHANGED -> Change.CHANGED;
            case ENDED -> Change.ENDED;
        };
    }
}
