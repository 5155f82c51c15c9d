package org.safetynets.identity.membership.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.UUID;
import org.safetynets.identity.membership.application.CounselorVersions;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Repository;

/** Versions of counselors in MongoDB: an id of theirs and a number, and no person. */
@Repository
class MongoCounselorVersions implements CounselorVersions, CollectionInitializer {

    private static final String COLLECTION = "counselorVersions";

    private final MongoOperations mongo;

    MongoCounselorVersions(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Document(COLLECTION)
    record Followed(@Id UUID id, long version) {}

    @Override
    public void initialize(MongoOperations store) {
        CollectionInitializer.create(store, COLLECTION);
    }

    @Override
    public boolean advance(UUID counselor, long version) {
        var newer = query(where("_id").is(counselor).and("version").gte(version));
        if (mongo.exists(newer, Followed.class)) {
            return false;
        }
        mongo.save(new Followed(counselor, version));
        return true;
    }
}
