package org.safetynets.referrals.fhir.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.referrals.fhir.domain.Call;
import org.safetynets.referrals.fhir.domain.Calls;
import org.safetynets.referrals.fhir.domain.LoopNews.News;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** News and calls in MongoDB. */
@Repository
class MongoCalls implements Calls {

    /** Longer than a call may last. */
    private static final Duration HELD = Duration.ofMinutes(2);

    private final MongoOperations mongo;

    MongoCalls(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void note(News news) {
        mongo.insert(NewsDocument.of(news));
    }

    @Override
    public Optional<News> takeNews(Instant now) {
        var oldest = query(where("free").lte(now)).with(Sort.by("free", "_id"));
        var taken =
                mongo.findAndModify(
                        oldest, Update.update("free", now.plus(HELD)), NewsDocument.class);
        return Optional.ofNullable(taken).map(NewsDocument::restore);
    }

    @Override
    public void done(News news) {
        mongo.remove(one(news.id()), NewsDocument.class);
    }

    @Override
    public void add(Call call) {
        mongo.insert(CallDocument.of(call));
    }

    @Override
    public Optional<Call> takeDue(Instant now) {
        var first = query(where("due").lte(now)).with(Sort.by("due", "_id"));
        var taken =
                mongo.findAndModify(
                        first, Update.update("due", now.plus(HELD)), CallDocument.class);
        return Optional.ofNullable(taken).map(CallDocument::restore);
    }

    @Override
    public void number(Call call) {
        mongo.updateFirst(
                one(call.id()), Update.update("number", call.number()), CallDocument.class);
    }

    @Override
    public void again(Call call, Instant at) {
        mongo.updateFirst(
                one(call.id()), Update.update("due", at).inc("tries", 1), CallDocument.class);
    }

    @Override
    public void done(Call call) {
        mongo.remove(one(call.id()), CallDocument.class);
    }

    private static Query one(UUID id) {
        return query(where("_id").is(id));
    }
}
