package org.safetynets.groups.purpose.application;

import org.safetynets.contracts.PurposeChangedV1;
import org.safetynets.groups.purpose.domain.Purpose;
import org.safetynets.groups.purpose.domain.PurposeCode;
import org.safetynets.groups.purpose.domain.PurposeContent;
import org.safetynets.groups.purpose.domain.Purposes;
import org.safetynets.platform.Ids;
import org.safetynets.platform.outbox.Outbox;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds and changes purposes. */
@Service
public class KeepingPurposes {

    private final Purposes purposes;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;

    KeepingPurposes(Purposes purposes, Outbox outbox, ApplicationEventPublisher events) {
        this.purposes = purposes;
        this.outbox = outbox;
        this.events = events;
    }

    /** A purpose as it now stands, and whether it was not there before. */
    public record Kept(Purpose purpose, boolean added) {}

    /** Adds the purpose, or changes it; the same words again change nothing. */
    @Transactional
    public Kept keep(PurposeCode code, PurposeContent content, boolean active) {
        var before = purposes.find(code);
        if (before.isEmpty()) {
            var added = Purpose.add(Ids.next(), code, content, active);
            purposes.add(added);
            tell(added);
            return new Kept(added, true);
        }
        if (before.get().says(content, active)) {
            return new Kept(before.get(), false);
        }
        var changed = before.get().change(content, active);
        purposes.replace(changed);
        tell(changed);
        return new Kept(changed, false);
    }

    private void tell(Purpose it) {
        events.publishEvent(it);
        outbox.append(
                new PurposeChangedV1(
                        it.id(),
                        it.version(),
                        it.code().value(),
                        it.content().name(),
                        it.active()));
    }
}
