package org.safetynets.training.standard.messaging;

import org.safetynets.contracts.StandardPublishedV1;
import org.safetynets.contracts.WireEnums;
import org.safetynets.platform.outbox.Outbox;
import org.safetynets.training.standard.domain.PublishingResult.Published;
import org.safetynets.training.standard.domain.StandardEvents;
import org.springframework.stereotype.Component;

@Component
class StandardEventsPublisher implements StandardEvents {

    private final Outbox outbox;

    StandardEventsPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void tell(Published published) {
        var standard = published.standard();
        var content = standard.content();
        outbox.append(
                new StandardPublishedV1(
                        standard.id().value(),
                        standard.version(),
                        content.code(),
                        content.version(),
                        WireEnums.wire(content.level()),
                        content.purposes(),
                        standard.publishedAt().orElseThrow()));
    }
}
