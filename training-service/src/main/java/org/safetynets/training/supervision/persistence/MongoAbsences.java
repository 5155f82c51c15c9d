package org.safetynets.training.supervision.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.training.shared.persistence.Stored;
import org.safetynets.training.supervision.domain.Absence;
import org.safetynets.training.supervision.domain.Absences;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoAbsences implements Absences {

    private final MongoOperations mongo;

    MongoAbsences(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void add(Absence absence) {
        Stored.insert(mongo, AbsenceDocument.of(absence));
    }

    @Override
    public void save(Absence absence) {
        Stored.replace(mongo, absence.id(), absence.version(), AbsenceDocument.of(absence));
    }

    @Override
    public Optional<Absence> find(OrganizationId organization, UUID id) {
        return all(query(in(organization).and("_id").is(id))).stream().findFirst();
    }

    @Override
    public List<Absence> fromDayOn(OrganizationId organization, LocalDate day) {
        var which =
                in(organization)
                        .orOperator(
                                where("through").exists(false),
                                where("through").gte(day.toString()));
        return all(query(which).with(Sort.by("from")));
    }

    private static Criteria in(OrganizationId organization) {
        return where("organizationId").is(organization.value());
    }

    private List<Absence> all(Query which) {
        return mongo.find(which, AbsenceDocument.class).stream()
                .map(AbsenceDocument::toDomain)
                .toList();
    }
}
