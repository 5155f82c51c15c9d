package org.safetynets.identity.person.messaging;

import org.safetynets.contracts.PersonChangedV1;
import org.safetynets.contracts.PersonChangedV1.Change;
import org.safetynets.contracts.PersonChangedV1.Status;
import org.safetynets.identity.person.domain.PersonChanged;
import org.safetynets.platform.outbox.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says in the network's words what became of a person; names and reasons stay here. */
@Component
class PersonEventsPublisher {

    private final Outbox outbox;

    PersonEventsPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(PersonChanged event) {
        outbox.append(contract(event));
    }

    static PersonChangedV1 contract(PersonChanged event) {
        var person = event.person();
        return new PersonChangedV1(
                person.id().value(),
                person.version(),
                change(event.kind()),
                person.active() ? Status.ACTIVE : Status.DEACTIVATED,
                person.erasedAfter());
    }

    private static Change change(PersonChanged.Kind kind) {
        return switch (kind) {
            case REGISTERED -> Change.REGISTERED;
            case RENAMED -> Change.RENAMED;
            case DEACTIVATED -> Change.DEACTIVATED;
            case REACTIVATED -> Change.REACTIVATED;
            case WARNED_UNUSED -> Change.WARNED_UNUSED;
        };
    }
}
