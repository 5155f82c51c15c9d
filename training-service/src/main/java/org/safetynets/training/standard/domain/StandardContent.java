package org.safetynets.training.standard.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a version of a standard says.
 *
 * @param code the standard, for example {@code BTPF}
 * @param version for example {@code 1.0.0}
 * @param validityMonths how long a certification to it is valid
 * @param purposes codes of the purposes it certifies for
 */
public record StandardContent(
        String code,
        String version,
        String title,
        Level level,
        int validityMonths,
        Set<String> purposes,
        List<Requirement> requirements) {

    public StandardContent {
        purposes = Set.copyOf(purposes);
        requirements = List.copyOf(requirements);
    }

    public Optional<Requirement> requirement(String requirementCode) {
        return requirements.stream().filter(it -> it.code().equals(requirementCode)).findFirst();
    }

    /** The standard and its version as people say it: {@code BTPF 1.0.0}. */
    public String label() {
        return code + " " + version;
    }
}
