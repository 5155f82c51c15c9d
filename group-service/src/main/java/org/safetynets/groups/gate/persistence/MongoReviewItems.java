package org.safetynets.groups.gate.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetynets.groups.gate.application.ReviewItem;
import org.safetynets.groups.gate.application.ReviewItems;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Gate-review work in MongoDB: one document for each person or organization asked for. */
@Repository
class MongoReviewItems implements ReviewItems, CollectionInitializer {

    /** Longer than a review of a thousand groups takes; an early second one does no harm. */
    private static final Duration CLAIM = Duration.ofSeconds(30);

    private final MongoOperations mongo;
    private final Clock clock;
    private final Bell bell;

    MongoReviewItems(MongoOperations mongo, Clock clock, Bell bell) {
        this.mongo = mongo;
        this.clock = clock;
        this.bell = bell;
    }

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, ReviewItemDocument.COLLECTION);
        var oldestFirst = new Index("claimedUntil", Sort.Direction.ASC);
        mongo.indexOps(ReviewItemDocument.class)
                .createIndex(oldestFirst.on("askedAt", Sort.Direction.ASC));
    }

    @Override
    public void ask(OrganizationId organization, PersonId person) {
        ask("person/" + organization + "/" + person, organization, person);
    }

    @Override
    public void ask(OrganizationId organization) {
        ask("organization/" + organization, organization, null);
    }

    private void ask(String key, OrganizationId organization, @Nullable PersonId person) {
        put(key, organization, person, Instant.EPOCH);
        bell.ringAfterCommit();
    }

    private void put(
            String key, OrganizationId organization, @Nullable PersonId person, Instant from) {
        var ask =
                new Update()
                        .inc("generation", 1)
                        .setOnInsert("organizationId", organization.value())
                        .setOnInsert("askedAt", clock.instant())
                        .setOnInsert("claimedUntil", from);
        if (person != null) {
            ask.setOnInsert("personId", person.value());
        }
        mongo.upsert(query(where("_id").is(key)), ask, ReviewItemDocument.class);
    }

    @Override
    public Optional<ReviewItem> claim() {
        var now = clock.instant();
        var claim = new Update().set("claimedUntil", now.plus(CLAIM));
        var after = FindAndModifyOptions.options().returnNew(true);
        return Optional.ofNullable(
                        mongo.findAndModify(
                                oldestFree(now), claim, after, ReviewItemDocument.class))
                .map(ReviewItemDocument::restore);
    }

    static Query oldestFree(Instant now) {
        return query(where("claimedUntil").lt(now)).with(Sort.by("claimedUntil", "askedAt"));
    }

    /** Under a key of its own, as its claim would keep back whatever is asked of the same. */
    @Override
    public void postpone(ReviewItem item) {
        if (item.postponed()) {
            return; // its claim runs out
        }
        var key = ReviewItemDocument.POSTPONED + item.key();
        put(key, item.organizationId(), item.personId().orElse(null), clock.instant().plus(CLAIM));
        finish(item);
    }

    @Override
    public void finish(ReviewItem item) {
        var same = where("_id").is(item.key()).and("generation").is(item.generation());
        var done = mongo.remove(query(same), ReviewItemDocument.class).getDeletedCount();
        if (done == 0) {
            var free = new Update().set("claimedUntil", Instant.EPOCH);
            mongo.updateFirst(query(where("_id").is(item.key())), free, ReviewItemDocument.class);
        }
    }
}
