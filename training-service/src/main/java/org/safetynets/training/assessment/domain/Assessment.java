package org.safetynets.training.assessment.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;

import java.util.Collection;
import java.util.List;
import org.safetynets.training.standard.domain.Requirement;

/** Every requirement of a standard, sorted into what a candidate has met and what is left. */
public record Assessment(List<Progress> met, List<Progress> unmet) {

    public Assessment {
        met = List.copyOf(met);
        unmet = List.copyOf(unmet);
    }

    public static Assessment of(
            Collection<Requirement> requirements, Collection<Evidence> evidence) {
        var byRequirement = evidence.stream().collect(groupingBy(Evidence::requirement));
        var sorted =
                requirements.stream()
                        .map(
                                it ->
                                        Progress.of(
                                                it,
                                                byRequirement.getOrDefault(it.code(), List.of())))
                        .collect(partitioningBy(Progress::met));
        return new Assessment(
                sorted.getOrDefault(true, List.of()), sorted.getOrDefault(false, List.of()));
    }
}
