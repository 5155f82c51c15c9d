package org.safetynets.training.debrief.messaging;

import java.util.Objects;
import org.safetynets.contracts.DebriefCompletedV1;
import org.safetynets.contracts.DebriefDueV1;
import org.safetynets.platform.outbox.Outbox;
import org.safetynets.training.debrief.domain.Debrief;
import org.safetynets.training.debrief.domain.DebriefEvents;
import org.springframework.stereotype.Component;

@Component
class DebriefEventsPublisher implements DebriefEvents {

    private final Outbox outbox;

    DebriefEventsPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void due(Debrief it) {
        outbox.append(
                new DebriefDueV1(
                        it.id(),
                        it.version(),
                        it.organization().value(),
                        it.facilitator().value(),
                        it.occasion().group(),
                        it.occasion().meeting(),
                        it.occasion().incident(),
                        it.dueAt()));
    }

    @Override
    public void completed(Debrief it) {
        outbox.append(
                new DebriefCompletedV1(
                        it.id(),
                        it.version(),
                        it.organization().value(),
                        it.facilitator().value(),
                        it.occasion().group(),
                        it.occasion().meeting(),
                        it.occasion().incident(),
                        Objects.requireNonNull(it.completedAt())));
    }
}
