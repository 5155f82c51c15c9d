package org.safetynets.identity.person.persistence;

import org.safetynets.identity.person.domain.PersonChanged;
import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Keeps what was decided about people for a stated reason, in the transaction of the change. */
@Component
class PersonDecisions {

    private final MongoOperations mongo;

    PersonDecisions(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @EventListener
    void on(PersonChanged event) {
        if (event.by() != null && event.reason() != null) {
            mongo.insert(PersonDecisionDocument.of(event, event.by().value(), event.reason()));
        }
    }
}
