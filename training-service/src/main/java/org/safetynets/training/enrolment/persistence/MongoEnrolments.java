package org.safetynets.training.enrolment.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.sealing.Sealing;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.enrolment.domain.Enrolment;
import org.safetynets.training.enrolment.domain.EnrolmentId;
import org.safetynets.training.enrolment.domain.Enrolments;
import org.safetynets.training.shared.domain.Range;
import org.safetynets.training.shared.domain.Slice;
import org.safetynets.training.shared.persistence.Stored;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

@Repository
class MongoEnrolments implements Enrolments {

    private final MongoOperations mongo;
    private final Sealing sealing;

    MongoEnrolments(MongoOperations mongo, Sealing sealing) {
        this.mongo = mongo;
        this.sealing = sealing;
    }

    @Override
    public void add(Enrolment enrolment) {
        Stored.insert(mongo, EnrolmentDocument.of(enrolment, sealing));
    }

    @Override
    public void save(Enrolment enrolment) {
        Stored.replace(
                mongo,
                enrolment.id().value(),
                enrolment.version(),
                EnrolmentDocument.of(enrolment, sealing));
    }

    @Override
    public Optional<Enrolment> find(OrganizationId organization, EnrolmentId id) {
        var which =
                query(where("_id").is(id.value()).and("organizationId").is(organization.value()));
        return Optional.ofNullable(mongo.findOne(which, EnrolmentDocument.class))
                .map(it -> it.toDomain(sealing));
    }

    @Override
    public Optional<Enrolment> find(OrganizationId organization, CohortId cohort, PersonId person) {
        var which =
                query(
                        where("organizationId")
                                .is(organization.value())
                                .and("cohortId")
                                .is(cohort.value())
                                .and("personId")
                                .is(person.value()));
        return Optional.ofNullable(mongo.findOne(which, EnrolmentDocument.class))
                .map(it -> it.toDomain(sealing));
    }

    @Override
    public boolean isAnyOf(OrganizationId organization, PersonId person) {
        return mongo.exists(
                query(
                        where("organizationId")
                                .is(organization.value())
                                .and("personId")
                                .is(person.value())),
                EnrolmentDocument.class);
    }

    @Override
    public List<Enrolment> of(PersonId person) {
        var theirs = query(where("personId").is(person.value())).with(Sort.by("_id").descending());
        return mongo.find(theirs, EnrolmentDocument.class).stream()
                .map(it -> it.toDomain(sealing))
                .toList();
    }

    @Override
    public List<Enrolment> of(OrganizationId organization, CohortId cohort) {
        var which =
                query(
                                where("organizationId")
                                        .is(organization.value())
                                        .and("cohortId")
                                        .is(cohort.value()))
                        .with(Sort.by("_id"));
        return mongo.find(which, EnrolmentDocument.class).stream()
                .map(it -> it.toDomain(sealing))
                .toList();
    }

    @Override
    public Slice<Enrolment> of(OrganizationId organization, CohortId cohort, Range range) {
        var which =
                where("organizationId").is(organization.value()).and("cohortId").is(cohort.value());
        var page = query(which).with(Sort.by("_id")).skip(range.offset()).limit(range.size());
        return new Slice<>(
                mongo.find(page, EnrolmentDocument.class).stream()
                        .map(it -> it.toDomain(sealing))
                        .toList(),
                mongo.count(query(which), EnrolmentDocument.class));
    }
}
