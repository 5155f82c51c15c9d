package org.safetynets.training.session.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.session.domain.Session;
import org.safetynets.training.session.domain.Sessions;
import org.safetynets.training.shared.persistence.Stored;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Repository;

@Repository
class MongoSessions implements Sessions, CollectionInitializer {

    static final String COLLECTION = "sessions";

    private final MongoOperations mongo;

    MongoSessions(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void initialize(MongoOperations operations) {
        CollectionInitializer.create(operations, COLLECTION);
        var indexes = operations.indexOps(COLLECTION);
        indexes.createIndex(
                new Index("organizationId", Sort.Direction.ASC)
                        .on("cohortId", Sort.Direction.ASC)
                        .on("startsAt", Sort.Direction.ASC));
        indexes.createIndex(new Index("trainers", Sort.Direction.ASC));
        indexes.createIndex(new Index("attendance.person", Sort.Direction.ASC));
    }

    @Override
    public void add(Session session) {
        mongo.insert(session, COLLECTION);
    }

    @Override
    public void save(Session session) {
        Stored.replace(mongo, session.id(), session.version(), session, COLLECTION);
    }

    @Override
    public void remove(Session session) {
        mongo.remove(query(where("_id").is(session.id())), COLLECTION);
    }

    @Override
    public Optional<Session> find(OrganizationId organization, UUID id) {
        var which = Stored.one(organization, id);
        return Optional.ofNullable(mongo.findOne(query(which), Session.class, COLLECTION));
    }

    @Override
    public List<Session> of(OrganizationId organization, CohortId cohort) {
        var which = Stored.ofCohort(organization, cohort.value());
        return mongo.find(query(which).with(Sort.by("startsAt", "_id")), Session.class, COLLECTION);
    }
}
