package org.safetynets.training.admission.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.persistence.CollectionInitializer;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.training.admission.domain.Admission;
import org.safetynets.training.admission.domain.AdmissionStatus;
import org.safetynets.training.admission.domain.Admissions;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.shared.domain.Range;
import org.safetynets.training.shared.domain.Slice;
import org.safetynets.training.shared.persistence.Stored;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

@Repository
class MongoAdmissions implements Admissions, CollectionInitializer {

    private final MongoOperations mongo;
    private final Sealing sealing;

    MongoAdmissions(MongoOperations mongo, Sealing sealing) {
        this.mongo = mongo;
        this.sealing = sealing;
    }

    @Override
    public void initialize(MongoOperations operations) {
        CollectionInitializer.create(operations, AdmissionDocument.COLLECTION);
        var indexes = operations.indexOps(AdmissionDocument.COLLECTION);
        indexes.createIndex(
                new Index("organizationId", Sort.Direction.ASC)
                        .on("cohortId", Sort.Direction.ASC)
                        .on("_id", Sort.Direction.DESC));
        // one question at a time, even when asked twice at once
        indexes.createIndex(
                new Index("organizationId", Sort.Direction.ASC)
                        .on("cohortId", Sort.Direction.ASC)
                        .on("personId", Sort.Direction.ASC)
                        .unique()
                        .partial(PartialIndexFilter.of(where("open").is(true))));
        indexes.createIndex(new Index("personId", Sort.Direction.ASC));
        indexes.createIndex(new Index("decision.by", Sort.Direction.ASC));
    }

    @Override
    public void add(Admission admission) {
        Stored.insert(mongo, AdmissionDocument.of(admission, sealing));
    }

    @Override
    public void save(Admission admission) {
        Stored.replace(
                mongo,
                admission.id(),
                admission.version(),
                AdmissionDocument.of(admission, sealing));
    }

    @Override
    public Optional<Admission> find(OrganizationId organization, UUID id) {
        return first(Stored.one(organization, id));
    }

    @Override
    public Optional<Admission> open(OrganizationId organization, CohortId cohort, PersonId person) {
        return first(
                Stored.ofCohort(organization, cohort.value())
                        .and("personId")
                        .is(person.value())
                        .and("open")
                        .is(true));
    }

    @Override
    public Slice<Admission> of(
            OrganizationId organization,
            CohortId cohort,
            @Nullable AdmissionStatus status,
            Range range) {
        var which = Stored.ofCohort(organization, cohort.value());
        if (status != null) {
            which = which.and("status").is(status);
        }
        return Stored.slice(
                mongo, which, range, AdmissionDocument.class, it -> it.toDomain(sealing));
    }

    @Override
    public List<Admission> of(PersonId person) {
        return mongo
                .find(
                        query(where("personId").is(person.value()))
                                .with(Sort.by("_id").descending()),
                        AdmissionDocument.class)
                .stream()
                .map(it -> it.toDomain(sealing))
                .toList();
    }

    private Optional<Admission> first(Criteria which) {
        return Optional.ofNullable(mongo.findOne(query(which), AdmissionDocument.class))
                .map(it -> it.toDomain(sealing));
    }
}
