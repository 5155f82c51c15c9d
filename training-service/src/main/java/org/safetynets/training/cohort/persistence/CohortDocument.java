package org.safetynets.training.cohort.persistence;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.cohort.domain.Cohort;
import org.safetynets.training.cohort.domain.CohortId;
import org.safetynets.training.cohort.domain.CohortPlan;
import org.safetynets.training.cohort.domain.WaitlistRule;
import org.safetynets.training.standard.domain.StandardId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A cohort as stored; days are text, so that no time zone can move them.
 *
 * @param zone null in what was stored before cohorts had one
 */
@Document("cohorts")
record CohortDocument(
        @Id UUID id,
        UUID organizationId,
        UUID standardId,
        @Nullable UUID programId,
        String name,
        String startsOn,
        String endsOn,
        @Nullable String zone,
        int seats,
        @Nullable Integer offerHours,
        List<UUID> trainers,
        List<UUID> candidates,
        @Nullable List<WaitingDocument> waiting,
        long version) {

    static CohortDocument of(Cohort cohort) {
        var plan = cohort.plan();
        return new CohortDocument(
                cohort.id().value(),
                cohort.organization().value(),
                cohort.standard().value(),
                plan.program(),
                plan.name(),
                plan.startsOn().toString(),
                plan.endsOn().toString(),
                plan.zone().getId(),
                plan.seats(),
                plan.waitlist().offerHours(),
                ids(plan.trainers()),
                ids(cohort.candidates()),
                cohort.waiting().stream().map(WaitingDocument::of).toList(),
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
                        zone == null ? ZoneOffset.UTC : ZoneId.of(zone),
                        seats,
                        new WaitlistRule(offerHours),
                        people(trainers),
                        programId),
                people(candidates),
                waiting == null
                        ? List.of()
                        : waiting.stream().map(WaitingDocument::toDomain).toList(),
                version);
    }

    private static List<UUID> ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }

    private static Set<PersonId> people(Collection<UUID> ids) {
        return ids.stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    }
}
