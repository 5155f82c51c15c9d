package org.safetynets.groups.calendar;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.util.Optional;
import org.safetynets.groups.VersionedWrites;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has a calendar feed: one per person, until they revoke it or make a new one. */
@Service
class Feeds implements CollectionInitializer {

    private final MongoOperations mongo;
    private final Clock clock;

    Feeds(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, Feed.COLLECTION);
        mongo.indexOps(Feed.class).createIndex(new Index("personId", Sort.Direction.ASC).unique());
    }

    /** Makes a new feed; the former one ends. */
    @Transactional
    public FeedToken make(PersonId person) {
        revoke(person);
        var token = FeedToken.random();
        VersionedWrites.insert(mongo, new Feed(token.hash(), person.value(), clock.instant()));
        return token;
    }

    @Transactional
    public void revoke(PersonId person) {
        mongo.remove(query(where("personId").is(person.value())), Feed.class);
    }

    Optional<PersonId> owner(FeedToken token) {
        return Optional.ofNullable(mongo.findById(token.hash(), Feed.class))
                .map(it -> new PersonId(it.personId()));
    }
}
