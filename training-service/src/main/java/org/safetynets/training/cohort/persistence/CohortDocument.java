package org.safetynets.training.cohort.persistence;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.cohort.domain.Cohort;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.cohort.domain.CohortPlan;
import org.safetynets.training.standard.domain.StandardId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A cohort as stored; days are text, so that no time zone can move them. */
@Document("cohorts")
record CohortDocument(
        @Id UUID id,
        UUID organizationId,
        UUID standardId,
        String name,
        String startsOn,
        String endsOn,
        int seats,
        List<UUID> trainers,
        List<UUID> candidates,
        long version) {

    static CohortDocument of(Cohort cohort) {
        var plan = cohort.plan();
        return new CohortDocument(
                cohort.id().value(),
                cohort.organization().value(),
                cohort.standard().value(),
                plan.name(),
                plan.startsOn().toString(),
                plan.endsOn().toString(),
                plan.seats(),
                ids(plan.trainers()),
                ids(cohort.candidates()),
                cohort.version());
    }

    Cohort toDomain() {
        return Cohort.restore(
                new CohortId(id),
                new OrganizationId(organizationId),
                new StandardId(standardId),
                new CohortPlan(
                        name,
                        LocalDate.parse(startsOn),
                        LocalDate.parse(endsOn),
                        seats,
                        people(trainers)),
                people(candidates),
                version);
    }

    private static List<UUID> ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }

    private static Set<PersonId> people(Collection<UUID> ids) {
        return ids.stream().map(PersonId::new).collect(toUnmodifiableSet());
    }
}
