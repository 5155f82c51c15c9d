package org.safetynets.identity.export.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safetynets.identity.export.domain.Export;
import org.safetynets.identity.export.domain.ExportId;
import org.safetynets.identity.export.domain.Exports;
import org.safetynets.identity.export.persistence.ExportDocument.State;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.platform.persistence.StaleVersionException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Exports in MongoDB. */
@Repository
class MongoExports implements Exports, CollectionInitializer {

    private final MongoOperations mongo;

    MongoExports(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void initialize(MongoOperations operations) {
        CollectionInitializer.create(operations, ExportDocument.COLLECTION);
        var indexes = operations.indexOps(ExportDocument.COLLECTION);
        indexes.createIndex(
                new Index("personId", Direction.ASC)
                        .named("one being gathered for each person")
                        .unique()
                        .partial(PartialIndexFilter.of(where("state").is(State.GATHERING))));
        indexes.createIndex(new Index("personId", Direction.ASC).on("requestedAt", Direction.DESC));
        indexes.createIndex(new Index("state", Direction.ASC).on("next", Direction.ASC));
    }

    @Override
    public void add(Export export) {
        try {
            mongo.insert(ExportDocument.of(export));
        } catch (DuplicateKeyException e) {
            throw new StaleVersionException(); // asked for twice at once: the later looks again
        }
    }

    @Override
    public void save(Export export) {
        var before = where("_id").is(export.id().value()).and("version").is(export.version() - 1);
        if (mongo.replace(query(before), ExportDocument.of(export)).getMatchedCount() == 0) {
            throw new StaleVersionException();
        }
    }

    @Override
    public Optional<Export> of(PersonId person, ExportId id) {
        var one = query(where("_id").is(id.value()).and("personId").is(person.value()));
        return Optional.ofNullable(mongo.findOne(one, ExportDocument.class))
                .map(ExportDocument::restore);
    }

    @Override
    public List<Export> of(PersonId person, long offset, int size) {
        var newest = Sort.by(Direction.DESC, "requestedAt", "_id");
        return some(own(person).with(newest).skip(offset).limit(size));
    }

    @Override
    public long count(PersonId person) {
        return mongo.count(own(person), ExportDocument.class);
    }

    @Override
    public Optional<Export> gathering(PersonId person) {
        var one = where("personId").is(person.value()).and("state").is(State.GATHERING);
        return some(query(one)).stream().findFirst();
    }

    @Override
    public List<Export> due(Instant now, int atMost) {
        return in(State.GATHERING, now, atMost);
    }

    @Override
    public List<Export> ended(Instant now, int atMost) {
        return in(State.READY, now, atMost);
    }

    private List<Export> in(State state, Instant now, int atMost) {
        var due = query(where("state").is(state).and("next").lte(now));
        return some(due.with(Sort.by("next")).limit(atMost));
    }

    private List<Export> some(Query which) {
        return mongo.find(which, ExportDocument.class).stream()
                .map(ExportDocument::restore)
                .toList();
    }

    private static Query own(PersonId person) {
        return query(where("personId").is(person.value()));
    }
}
