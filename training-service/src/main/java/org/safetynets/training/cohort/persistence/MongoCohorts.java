package org.safetynets.training.cohort.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.cohort.domain.Cohort;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.cohort.domain.Cohorts;
import org.safetynets.training.shared.domain.Range;
import org.safetynets.training.shared.domain.Slice;
import org.safetynets.training.shared.persistence.Stored;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

@Repository
class MongoCohorts implements Cohorts {

    /** Of one program, or of one person: nobody looks through more. */
    private static final int MOST = 100;

    private final MongoOperations mongo;

    MongoCohorts(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void add(Cohort cohort) {
        Stored.insert(mongo, CohortDocument.of(cohort));
    }

    @Override
    public void save(Cohort cohort) {
        Stored.replace(mongo, cohort.id().value(), cohort.version(), CohortDocument.of(cohort));
    }

    @Override
    public Optional<Cohort> find(OrganizationId organization, CohortId id) {
        var which =
                query(where("_id").is(id.value()).and("organizationId").is(organization.value()));
        return Optional.ofNullable(mongo.findOne(which, CohortDocument.class))
                .map(CohortDocument::toDomain);
    }

    @Override
    public Slice<Cohort> of(OrganizationId organization, Range range) {
        return Stored.slice(
                mongo,
                where("organizationId").is(organization.value()),
                range,
                CohortDocument.class,
                CohortDocument::toDomain);
    }

    @Override
    public List<Cohort> ofProgram(OrganizationId organization, UUID program, LocalDate today) {
        return unended(organization, today, where("programId").is(program));
    }

    @Override
    public List<Cohort> ofNoProgram(OrganizationId organization, LocalDate today) {
        return unended(organization, today, where("programId").isNull());
    }

    private List<Cohort> unended(OrganizationId organization, LocalDate today, Criteria program) {
        var ahead =
                query(
                                program.and("organizationId")
                                        .is(organization.value())
                                        .and("endsOn")
                                        .gte(today.toString()))
                        .with(Sort.by("startsOn"))
                        .limit(MOST);
        return mongo.find(ahead, CohortDocument.class).stream()
                .map(CohortDocument::toDomain)
                .toList();
    }

    @Override
    public List<Cohort> waitedForBy(PersonId person) {
        var waiting = query(where("waiting.person").is(person.value())).limit(MOST);
        return mongo.find(waiting, CohortDocument.class).stream()
                .map(CohortDocument::toDomain)
                .toList();
    }

    @Override
    public List<Cohort> withOffersUntil(Instant at, int most) {
        var lapsed = query(where("waiting.offeredUntil").lte(at)).limit(most);
        return mongo.find(lapsed, CohortDocument.class).stream()
                .map(CohortDocument::toDomain)
                .toList();
    }
}
