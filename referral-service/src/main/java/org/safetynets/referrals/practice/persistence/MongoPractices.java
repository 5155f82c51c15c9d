package org.safetynets.referrals.practice.persistence;

import static org.springframework.data.domain.Sort.Direction.ASC;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.platform.persistence.StaleVersionException;
import org.safetynets.referrals.practice.domain.Practice;
import org.safetynets.referrals.practice.domain.PracticeId;
import org.safetynets.referrals.practice.domain.Practices;
import org.safetynets.referrals.referral.domain.CodeHash;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Practices in MongoDB. */
@Repository
class MongoPractices implements Practices, CollectionInitializer {

    private final MongoOperations mongo;

    MongoPractices(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void initialize(MongoOperations store) {
        CollectionInitializer.create(store, PracticeDocument.COLLECTION);
        var practices = store.indexOps(PracticeDocument.COLLECTION);
        practices.createIndex(new Index("members.personId", ASC));
        practices.createIndex(new Index("requests.personId", ASC));
        practices.createIndex(new Index("invitations.code", ASC));
    }

    @Override
    public void add(Practice practice) {
        mongo.insert(PracticeDocument.of(practice));
    }

    @Override
    public void replace(Practice newer) {
        if (mongo.findAndReplace(before(newer), PracticeDocument.of(newer)) == null) {
            throw new StaleVersionException();
        }
    }

    @Override
    public void remove(Practice ended) {
        if (mongo.remove(before(ended), PracticeDocument.class).getDeletedCount() == 0) {
            throw new StaleVersionException();
        }
    }

    private static Query before(Practice newer) {
        return query(where("_id").is(newer.id().value()).and("version").is(newer.version() - 1));
    }

    @Override
    public Optional<Practice> find(PracticeId id) {
        return Optional.ofNullable(mongo.findById(id.value(), PracticeDocument.class))
                .map(PracticeDocument::restore);
    }

    @Override
    public Optional<Practice> invitedBy(CodeHash code) {
        return some(query(where("invitations.code").is(code.value()))).stream().findFirst();
    }

    @Override
    public List<Practice> of(PersonId member) {
        return some(query(where("members.personId").is(member.value())));
    }

    @Override
    public List<Practice> askedBy(PersonId person) {
        return some(query(where("requests.personId").is(person.value())));
    }

    private List<Practice> some(Query which) {
        return mongo.find(which.with(Sort.by("_id")), PracticeDocument.class).stream()
                .map(PracticeDocument::restore)
                .toList();
    }
}
