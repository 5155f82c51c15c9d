package org.safetynets.groups.purpose.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import org.safetynets.groups.VersionedWrites;
import org.safetynets.groups.purpose.domain.Purpose;
import org.safetynets.groups.purpose.domain.PurposeCode;
import org.safetynets.groups.purpose.domain.Purposes;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.platform.persistence.StaleVersionException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Purposes in MongoDB, by code. */
@Repository
class MongoPurposes implements Purposes, CollectionInitializer {

    private final MongoOperations mongo;

    MongoPurposes(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void initialize(MongoOperations mongo) {
        CollectionInitializer.create(mongo, PurposeDocument.COLLECTION);
    }

    @Override
    public Optional<Purpose> find(PurposeCode code) {
        return Optional.ofNullable(mongo.findById(code.value(), PurposeDocument.class))
                .map(PurposeDocument::restore);
    }

    @Override
    public List<Purpose> all() {
        var byCode = new Query().with(Sort.by("_id"));
        return mongo.find(byCode, PurposeDocument.class).stream()
                .map(PurposeDocument::restore)
                .toList();
    }

    @Override
    public void add(Purpose purpose) {
        VersionedWrites.insert(mongo, PurposeDocument.of(purpose));
    }

    @Override
    public void replace(Purpose purpose) {
        var before =
                where("_id").is(purpose.code().value()).and("version").is(purpose.version() - 1);
        var written = mongo.replace(query(before), PurposeDocument.of(purpose));
        if (written.getMatchedCount() == 0) {
            throw new StaleVersionException();
        }
    }
}
