package org.safetynets.training.cohort.persistence;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.platform.personal.Erased;
import org.safetynets.platform.personal.PersonalData;
import org.safetynets.training.cohort.domain.Cohort;
import org.safetynets.training.cohort.domain.Cohorts;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/**
 * Which cohorts a person trains, learns in or waits for; erased, their seat stays taken, by nobody.
 */
@Component
class HeldCohorts implements PersonalData {

    private final MongoOperations mongo;
    private final Cohorts cohorts;

    HeldCohorts(MongoOperations mongo, Cohorts cohorts) {
        this.mongo = mongo;
        this.cohorts = cohorts;
    }

    /** A cohort with the person's part in it. */
    record Part(
            UUID organizationId,
            UUID cohortId,
            String name,
            LocalDate startsOn,
            LocalDate endsOn,
            boolean trains,
            boolean learns,
            boolean waits) {
        static Part of(Cohort it, PersonId person) {
            return new Part(
                    it.organization().value(),
                    it.id().value(),
                    it.plan().name(),
                    it.plan().startsOn(),
                    it.plan().endsOn(),
                    it.plan().trainers().contains(person),
                    it.candidates().contains(person),
                    it.placeOf(person).isPresent());
        }
    }

    @Override
    public String section() {
        return "cohorts";
    }

    @Override
    public Set<String> collections() {
        return Set.of("cohorts");
    }

    @Override
    public List<?> about(PersonId person) {
        return with(person).stream().map(it -> Part.of(it, person)).toList();
    }

    @Override
    public Erased erase(PersonId person) {
        var found = with(person);
        found.stream().map(it -> it.forget(person)).forEach(cohorts::save);
        return Erased.anonymised(found.size());
    }

    private List<Cohort> with(PersonId person) {
        var trains = where("trainers").is(person.value());
        var learns = where("candidates").is(person.value());
        var waits = where("waiting.person").is(person.value());
        var theirs = query(new Criteria().orOperator(trains, learns, waits));
        return mongo.find(theirs, CohortDocument.class).stream()
                .map(CohortDocument::toDomain)
                .toList();
    }
}
