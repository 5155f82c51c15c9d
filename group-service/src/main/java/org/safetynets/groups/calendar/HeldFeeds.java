package org.safetynets.groups.calendar;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** That a person has a calendar feed; its address we do not know ourselves. */
@Component
class HeldFeeds implements PersonalData {

    private final MongoOperations mongo;

    HeldFeeds(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** A feed, without the secret of its address. */
    record CalendarFeed(Instant createdAt) {}

    @Override
    public String section() {
        return "calendar-feeds";
    }

    @Override
    public Set<String> collections() {
        return Set.of(Feed.COLLECTION);
    }

    @Override
    public List<?> about(PersonId person) {
        return mongo.find(of(person), Feed.class).stream()
                .map(it -> new CalendarFeed(it.createdAt()))
                .toList();
    }

    @Override
    public Erased erase(PersonId person) {
        return Erased.removed(mongo.remove(of(person), Feed.class).getDeletedCount());
    }

    private static Query of(PersonId person) {
        return query(where("personId").is(person.value()));
    }
}
