package org.safetynets.referrals.integration.persistence;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.referrals.integration.domain.IntegrationId;
import org.safetynets.referrals.integration.domain.SignInList;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The work list in MongoDB. */
@Repository
class MongoSignInList implements SignInList, CollectionInitializer {

    /** Longer than all calls for one system with their time-outs. */
    private static final Duration HELD = Duration.ofMinutes(2);

    private final MongoOperations mongo;

    MongoSignInList(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void initialize(MongoOperations store) {
        CollectionInitializer.create(store, SignInDocument.COLLECTION);
        store.indexOps(SignInDocument.COLLECTION).createIndex(new Index("due", ASC));
    }

    /** What was taken away once has to be followed, whatever is asked for afterwards. */
    @Override
    public void ask(IntegrationId id, boolean afresh, Instant now) {
        var asked = new Update().inc("asked", 1L).set("attempts", 0).set("due", now);
        if (afresh) {
            asked.set("afresh", true);
        } else {
            asked.setOnInsert("afresh", false);
        }
        mongo.upsert(query(where("_id").is(id.value())), asked, SignInDocument.class);
    }

    @Override
    public Optional<Entry> takeDue(Instant now) {
        var lease = UUID.randomUUID();
        var taken =
                mongo.findAndModify(
                        query(where("due").lte(now)).with(Sort.by("due", "_id")),
                        Update.update("due", now.plus(HELD)).set("lease", lease).inc("attempts", 1),
                        FindAndModifyOptions.options().returnNew(true),
                        SignInDocument.class);
        return Optional.ofNullable(taken).map(it -> it.taken(lease));
    }

    @Override
    public boolean settle(Entry entry) {
        var nothingNew = held(entry).addCriteria(where("asked").is(entry.asked()));
        return mongo.remove(nothingNew, SignInDocument.class).getDeletedCount() > 0;
    }

    /** Unless it was asked for again meanwhile, which is due already. */
    @Override
    public void again(Entry entry, Instant at) {
        var nothingNew = held(entry).addCriteria(where("asked").is(entry.asked()));
        mongo.updateFirst(nothingNew, Update.update("due", at), SignInDocument.class);
    }

    @Override
    public Set<IntegrationId> waiting(Collection<IntegrationId> among) {
        var ids = among.stream().map(IntegrationId::value).toList();
        return mongo.find(query(where("_id").in(ids)), SignInDocument.class).stream()
                .map(it -> new IntegrationId(it.id()))
                .collect(Collectors.toSet());
    }

    private static Query held(Entry entry) {
        return query(where("_id").is(entry.id().value()).and("lease").is(entry.lease()));
    }
}
