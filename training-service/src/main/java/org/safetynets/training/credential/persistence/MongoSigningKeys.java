package org.safetynets.training.credential.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safetynets.training.credential.domain.SigningKey;
import org.safetynets.training.credential.domain.SigningKeys;
import org.safetynets.training.shared.persistence.Stored;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
class MongoSigningKeys implements SigningKeys {

    private final MongoOperations mongo;

    MongoSigningKeys(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void add(SigningKey key) {
        Stored.insert(mongo, SigningKeyDocument.of(key));
    }

    @Override
    public void retireBefore(int number) {
        mongo.updateMulti(
                query(where("_id").lt(number)),
                new Update().unset("wrapped"),
                SigningKeyDocument.class);
    }

    @Override
    public Optional<SigningKey> newest() {
        return one(newestFirst().limit(1));
    }

    @Override
    public Optional<SigningKey> find(String id) {
        return one(query(where("keyId").is(id)));
    }

    @Override
    public List<SigningKey> all() {
        return mongo.find(newestFirst(), SigningKeyDocument.class).stream()
                .map(SigningKeyDocument::toDomain)
                .toList();
    }

    @Override
    public void needUntil(String id, Instant until) {
        mongo.updateFirst(
                query(where("keyId").is(id)),
                new Update().max("neededUntil", until),
                SigningKeyDocument.class);
    }

    private Optional<SigningKey> one(Query which) {
        return Optional.ofNullable(mongo.findOne(which, SigningKeyDocument.class))
                .map(SigningKeyDocument::toDomain);
    }

    private static Query newestFirst() {
        return new Query().with(Sort.by("_id").descending());
    }
}
