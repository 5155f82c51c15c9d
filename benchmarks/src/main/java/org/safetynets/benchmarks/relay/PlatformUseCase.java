package org.safetynets.benchmarks.relay;

import org.safetynets.contracts.PurposeChangedV1;
import org.safetynets.platform.outbox.Outbox;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.transaction.annotation.Transactional;

/** A use case as our services have them. */
class PlatformUseCase {

    private final MongoOperations mongo;
    private final Outbox outbox;

    PlatformUseCase(MongoOperations mongo, Outbox outbox) {
        this.mongo = mongo;
        this.outbox = outbox;
    }

    @Transactional
    void change(PurposeChangedV1 event) {
        mongo.insert(Changes.document(event), Ground.CHANGES);
        outbox.append(event);
    }
}
