package org.safetynets.training.forecast.application;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.certification.domain.Certification;
import org.safetynets.training.certification.domain.Certifications;
import org.safetynets.training.certification.domain.Status;
import org.safetynets.training.cohort.domain.Cohorts;
import org.safetynets.training.enrolment.domain.Enrolments;
import org.safetynets.training.organization.application.OrganizationClock;
import org.safetynets.training.shared.domain.Range;
import org.safetynets.training.shared.domain.Slice;
import org.safetynets.training.standard.domain.Standards;
import org.springframework.stereotype.Component;

/** Reads an organization's certifications and enrolments once for all of its groups. */
@Component
class Coverages {

    private static final int BATCH = 500;

    private final Certifications certifications;
    private final Cohorts cohorts;
    private final Enrolments enrolments;
    private final Standards standards;
    private final OrganizationClock clock;

    Coverages(
            Certifications certifications,
            Cohorts cohorts,
            Enrolments enrolments,
            Standards standards,
            OrganizationClock clock) {
        this.certifications = certifications;
        this.cohorts = cohorts;
        this.enrolments = enrolments;
        this.standards = standards;
        this.clock = clock;
    }

    Coverage of(OrganizationId organization) {
        var now = clock.now(organization);
        var active =
                all(range -> certifications.of(organization, Optional.empty(), range))
                        .filter(it -> it.statusOn(now) == Status.ACTIVE)
                        .toList();
        return new Coverage(active, underWay(organization, active));
    }

    /** Without those who have earned what they are enrolled for. */
    private Map<PersonId, Set<String>> underWay(
            OrganizationId organization, List<Certification> active) {
        var earned =
                active.stream().map(it -> it.holder().enrolment()).collect(toUnmodifiableSet());
        var found = new HashMap<PersonId, Set<String>>();
        all(range -> cohorts.of(organization, range))
                .forEach(
                        cohort -> {
                            var purposes =
                                    standards
                                            .find(cohort.standard())
                                            .map(it -> it.content().purposes())
                                            .orElse(Set.of());
                            enrolments.of(organization, cohort.id()).stream()
                                    .filter(it -> !earned.contains(it.id()))
                                    .forEach(
                                            it ->
                                                    found.computeIfAbsent(
                                                                    it.person(),
                                                                    _ -> new HashSet<>())
                                                            .addAll(purposes));
                        });
        return found;
    }

    /** All pages of a list. */
    private static <T> Stream<T> all(Function<Range, Slice<T>> page) {
        var found = new ArrayList<T>();
        for (var more = true; more; ) {
            var slice = page.apply(new Range(found.size(), BATCH));
            found.addAll(slice.items());
            more = !slice.items().isEmpty() && found.size() < slice.total();
        }
        return found.stream();
    }
}
