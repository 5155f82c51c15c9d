package org.safetynets.training.assessment.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safetynets.training.standard.domain.Requirement;

/** Every requirement of a standard, sorted into what a candidate has met and what is left. */
public record Assessment(List<Progress> met, List<Progress> unmet) {

    public Assessment {
        met = List.copyOf(met);
        unmet = List.copyOf(unmet);
    }

    public static Assessment of(Collection<Requirement> requirements, Portfolio portfolio) {
        var byRequirement =
                portfolio.evidence().stream().collect(groupingBy(Evidence::requirement));
        var sorted =
                requirements.stream()
                        .map(it -> Progress.of(it, evidenceFor(it, byRequirement), portfolio))
                        .collect(partitioningBy(Progress::met));
        return new Assessment(
                sorted.getOrDefault(true, List.of()), sorted.getOrDefault(false, List.of()));
    }

    private static List<Evidence> evidenceFor(
            Requirement requirement, Map<String, List<Evidence>> byRequirement) {
        var own = byRequirement.getOrDefault(requirement.code(), List.of());
        return requirement.alsoCounts().isEmpty()
                ? own
                : Stream.concat(
                                own.stream(),
                                requirement.alsoCounts().stream()
                                        .filter(it -> !it.equals(requirement.code()))
                                        .flatMap(
                                                it ->
                                                        byRequirement
                                                                .getOrDefault(it, List.of())
                                                                .stream()))
                        .toList();
    }
}
