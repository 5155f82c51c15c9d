package org.safetynets.benchmarks.relay;

import org.safetynets.contracts.PurposeChangedV1;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.transaction.annotation.Transactional;

/** The same use case with Spring Modulith: the registry keeps the event in the transaction. */
class ModulithUseCase {

    private final MongoOperations mongo;
    private final ApplicationEventPublisher events;

    ModulithUseCase(MongoOperations mongo, ApplicationEventPublisher events) {
        this.mongo = mongo;
        this.events = events;
    }

    @Transactional
    void change(PurposeChangedV1 event) {
        mongo.insert(Changes.document(event), Ground.CHANGES);
        events.publishEvent(event);
    }
}
