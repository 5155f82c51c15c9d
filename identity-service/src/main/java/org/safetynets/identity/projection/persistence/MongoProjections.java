package org.safetynets.identity.projection.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.safetynets.identity.projection.domain.Projection;
import org.safetynets.identity.projection.domain.Projections;
import org.safetynets.identity.projection.domain.Target;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.AggregationUpdate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.BasicQuery;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The work list in MongoDB, whose clock is the only one that counts. */
@Repository
class MongoProjections implements Projections, CollectionInitializer {

    private static final Document DUE =
            Document.parse(
                    """
                    {$expr: {$and: [
                      {$lte: ['$dueAt', '$$NOW']},
                      {$lte: [{$ifNull: ['$leasedUntil', {$date: 0}]}, '$$NOW']}
                    ]}}
                    """);

    private final MongoOperations mongo;

    MongoProjections(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, ProjectionDocument.COLLECTION);
        mongo.indexOps(ProjectionDocument.COLLECTION)
                .createIndex(new Index().on("dueAt", Sort.Direction.ASC));
    }

    @Override
    public void ask(Target target, boolean endSessions) {
        var asked =
                new Update()
                        .setOnInsert("ended", 0L)
                        .inc("asked", 1L)
                        .inc("endings", endSessions ? 1L : 0L)
                        .set("attempts", 0)
                        .currentDate("dueAt");
        var ids = ProjectionDocument.ids(target);
        ids.forEach(asked::setOnInsert);
        mongo.upsert(query(where("_id").is(target.key())), asked, ProjectionDocument.COLLECTION);
    }

    @Override
    public Optional<Projection> lease(Duration term) {
        var lease = UUID.randomUUID();
        var taken =
                later("leasedUntil", term)
                        .set("lease")
                        .toValue(lease)
                        .set("leasedEndings")
                        .toValue("$endings")
                        .set("attempts")
                        .toValue(Document.parse("{$add: ['$attempts', 1]}"));
        var leased =
                mongo.findAndModify(
                        new BasicQuery(DUE).with(Sort.by("dueAt")),
                        taken,
                        FindAndModifyOptions.options().returnNew(true),
                        ProjectionDocument.class);
        return Optional.ofNullable(leased).map(ProjectionDocument::leased);
    }

    @Override
    public void settled(Projection projection) {
        var nothingNew =
                query(
                        where("_id")
                                .is(projection.target().key())
                                .and("lease")
                                .is(projection.lease())
                                .and("asked")
                                .is(projection.asked()));
        if (mongo.remove(nothingNew, ProjectionDocument.class).getDeletedCount() > 0) {
            return;
        }
        var more = AggregationUpdate.update().set("ended").toValue("$leasedEndings");
        more.set("attempts").toValue(0);
        more.unset("lease", "leasedUntil");
        var stillHeld =
                mongo.updateFirst(held(projection), more, ProjectionDocument.class)
                                .getMatchedCount()
                        > 0;
        if (!stillHeld) {
            ask(projection.target(), false);
        }
    }

    @Override
    public void failed(Projection projection, Duration pause) {
        var released = later("dueAt", pause);
        released.unset("lease", "leasedUntil");
        mongo.updateFirst(held(projection), released, ProjectionDocument.class);
    }

    @Override
    public long waiting() {
        return mongo.count(new Query(), ProjectionDocument.class);
    }

    private static Query held(Projection projection) {
        return query(
                where("_id").is(projection.target().key()).and("lease").is(projection.lease()));
    }

    private static AggregationUpdate later(String field, Duration by) {
        var time =
                Document.parse("{$add: ['$$NOW', {$numberLong: '%d'}]}".formatted(by.toMillis()));
        return AggregationUpdate.update().set(field).toValue(time);
    }
}
