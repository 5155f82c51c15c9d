package org.safetynets.notifications.inbox.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetynets.notifications.inbox.domain.InboxMessage;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** A person's inbox. */
@Component
class HeldMessages implements PersonalData {

    private final MongoOperations mongo;

    HeldMessages(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** A message as it was written to the person. */
    record Message(
            String subject,
            String body,
            @Nullable String link,
            Instant createdAt,
            @Nullable Instant readAt) {
        static Message of(InboxMessage it) {
            return new Message(
                    it.subject(),
                    it.body(),
                    it.link().orElse(null),
                    it.createdAt(),
                    it.readAt().orElse(null));
        }
    }

    @Override
    public String section() {
        return "messages";
    }

    @Override
    public Set<String> collections() {
        return Set.of(MongoInboxes.MESSAGES, MongoInboxes.COUNTERS);
    }

    @Override
    public List<?> about(PersonId person) {
        var all = of(person).with(Sort.by("sequence"));
        return mongo.find(all, MessageDocument.class, MongoInboxes.MESSAGES).stream()
                .map(MessageDocument::toMessage)
                .map(Message::of)
                .toList();
    }

    @Override
    public Erased erase(PersonId person) {
        var counter = Query.query(where("_id").is(person.value()));
        return Erased.removed(
                mongo.remove(of(person), MongoInboxes.MESSAGES).getDeletedCount()
                        + mongo.remove(counter, MongoInboxes.COUNTERS).getDeletedCount());
    }

    private static Query of(PersonId person) {
        return Query.query(where("personId").is(person.value()));
    }
}
