package org.safetynets.training.observation.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.training.enrolment.domain.EnrolmentId;
import org.safetynets.training.observation.domain.Observation;
import org.safetynets.training.observation.domain.Observations;
import org.safetynets.training.shared.persistence.Stored;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

@Repository
class MongoObservations implements Observations, CollectionInitializer {

    private final MongoOperations mongo;
    private final Sealing sealing;

    MongoObservations(MongoOperations mongo, Sealing sealing) {
        this.mongo = mongo;
        this.sealing = sealing;
    }

    @Override
    public void initialize(MongoOperations operations) {
        CollectionInitializer.create(operations, ObservationDocument.COLLECTION);
        var indexes = operations.indexOps(ObservationDocument.COLLECTION);
        // begun twice at once, it is one
        indexes.createIndex(
                new Index("organizationId", Sort.Direction.ASC)
                        .on("enrolmentId", Sort.Direction.ASC)
                        .on("meeting.id", Sort.Direction.ASC)
                        .on("observer", Sort.Direction.ASC)
                        .unique());
        indexes.createIndex(new Index("candidate", Sort.Direction.ASC));
        indexes.createIndex(new Index("observer", Sort.Direction.ASC));
        indexes.createIndex(new Index("seenBy", Sort.Direction.ASC));
    }

    @Override
    public void add(Observation observation) {
        Stored.insert(mongo, ObservationDocument.of(observation, sealing));
    }

    @Override
    public void save(Observation observation) {
        Stored.replace(
                mongo,
                observation.id(),
                observation.version(),
                ObservationDocument.of(observation, sealing));
    }

    @Override
    public Optional<Observation> find(OrganizationId organization, UUID id) {
        var which = Stored.one(organization, id);
        return Optional.ofNullable(mongo.findOne(query(which), ObservationDocument.class))
                .map(it -> it.toDomain(sealing));
    }

    @Override
    public List<Observation> of(OrganizationId organization, EnrolmentId enrolment) {
        return found(
                where("organizationId")
                        .is(organization.value())
                        .and("enrolmentId")
                        .is(enrolment.value()));
    }

    @Override
    public List<Observation> drafts(OrganizationId organization, PersonId observer) {
        return found(
                where("organizationId")
                        .is(organization.value())
                        .and("observer")
                        .is(observer.value())
                        .and("signedAt")
                        .is(null));
    }

    List<Observation> found(Criteria which) {
        return mongo.find(query(which).with(Sort.by("_id")), ObservationDocument.class).stream()
                .map(it -> it.toDomain(sealing))
                .toList();
    }
}
