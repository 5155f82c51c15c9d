package org.safetynets.identity.erasure.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safetynets.identity.erasure.domain.CodeHash;
import org.safetynets.identity.erasure.domain.Erasure;
import org.safetynets.identity.erasure.domain.ErasureId;
import org.safetynets.identity.erasure.domain.ErasureStatus;
import org.safetynets.identity.erasure.domain.Erasures;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.platform.persistence.StaleVersionException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Erasures in MongoDB. */
@Repository
class MongoErasures implements Erasures, CollectionInitializer {

    private static final Sort OLDEST_FIRST = Sort.by("requestedAt", "_id");

    private final MongoOperations mongo;

    MongoErasures(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void initialize(MongoOperations operations) {
        CollectionInitializer.create(operations, ErasureDocument.COLLECTION);
        var indexes = operations.indexOps(ErasureDocument.COLLECTION);
        indexes.createIndex(new Index("personId", Direction.ASC).unique());
        indexes.createIndex(
                new Index("codeHash", Direction.ASC)
                        .unique()
                        .partial(PartialIndexFilter.of(where("codeHash").exists(true))));
        indexes.createIndex(new Index("status", Direction.ASC).on("requestedAt", Direction.ASC));
        indexes.createIndex(new Index("accountGone", Direction.ASC));
    }

    @Override
    public void add(Erasure erasure) {
        try {
            mongo.insert(ErasureDocument.of(erasure));
        } catch (DuplicateKeyException e) {
            throw new StaleVersionException(); // asked for twice at once: the later looks again
        }
    }

    @Override
    public void save(Erasure erasure) {
        var before = where("_id").is(erasure.id().value()).and("version").is(erasure.version() - 1);
        if (mongo.replace(query(before), ErasureDocument.of(erasure)).getMatchedCount() == 0) {
            throw new StaleVersionException();
        }
    }

    @Override
    public Optional<Erasure> find(ErasureId id) {
        return one(where("_id").is(id.value()));
    }

    @Override
    public Optional<Erasure> of(PersonId person) {
        return one(where("personId").is(person.value()));
    }

    @Override
    public Optional<Erasure> withCode(CodeHash code) {
        return one(where("codeHash").is(code.value()));
    }

    @Override
    public List<Erasure> withAccount(int atMost) {
        return some(query(where("accountGone").is(false)).with(OLDEST_FIRST).limit(atMost));
    }

    @Override
    public List<Erasure> due(Instant now, int atMost) {
        var open = List.of(ErasureStatus.REQUESTED, ErasureStatus.UNDER_WAY);
        return some(query(where("status").in(open).and("dueBy").lte(now)).limit(atMost));
    }

    @Override
    public List<Erasure> page(ErasureStatus status, long offset, int size) {
        return some(query(where("status").is(status)).with(OLDEST_FIRST).skip(offset).limit(size));
    }

    @Override
    public long count(ErasureStatus status) {
        return mongo.count(query(where("status").is(status)), ErasureDocument.class);
    }

    private Optional<Erasure> one(Criteria which) {
        return Optional.ofNullable(mongo.findOne(query(which), ErasureDocument.class))
                .map(ErasureDocument::restore);
    }

    private List<Erasure> some(Query which) {
        return mongo.find(which, ErasureDocument.class).stream()
                .map(ErasureDocument::restore)
                .toList();
    }
}
