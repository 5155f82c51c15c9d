package org.safetynets.notifications.delivery.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.card.domain.Channel;
import org.safetynets.notifications.card.domain.Why;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** The ledger: what was and was not sent to a person; erased, nothing is sent any more. */
@Component
class HeldDeliveries implements PersonalData {

    private final MongoOperations mongo;

    HeldDeliveries(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** One message by one channel, and what became of it. */
    record Entry(
            String notice,
            Channel channel,
            DeliveryDocument.State state,
            @Nullable Why why,
            Instant createdAt,
            @Nullable Instant decidedAt) {
        static Entry of(DeliveryDocument it) {
            return new Entry(
                    it.order().notice(),
                    it.channel(),
                    it.state(),
                    it.why(),
                    it.createdAt(),
                    it.decidedAt());
        }
    }

    @Override
    public String section() {
        return "ledger";
    }

    @Override
    public Set<String> collections() {
        return Set.of(DeliveryCollection.NAME);
    }

    @Override
    public List<?> about(PersonId person) {
        var all = of(person).with(Sort.by("createdAt"));
        return mongo.find(all, DeliveryDocument.class, DeliveryCollection.NAME).stream()
                .map(Entry::of)
                .toList();
    }

    @Override
    public Erased erase(PersonId person) {
        return Erased.removed(mongo.remove(of(person), DeliveryCollection.NAME).getDeletedCount());
    }

    private static Query of(PersonId person) {
        return Query.query(where("personId").is(person.value()));
    }
}
