package org.safetynets.training.standard.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.safetynets.training.shared.domain.Words;

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
        Words title,
        Level level,
        int validityMonths,
        Set<String> purposes,
        List<Requirement> requirements,
        Curriculum curriculum,
        Rules rules) {

    public StandardContent {
        purposes = Set.copyOf(purposes);
        requirements = List.copyOf(requirements);
    }

    /** A standard of requirements alone. */
    public StandardContent(
            String code,
            String version,
            String title,
            Level level,
            int validityMonths,
            Set<String> purposes,
            List<Requirement> requirements) {
        this(
                code,
                version,
                Words.of(title),
                level,
                validityMonths,
                purposes,
                requirements,
                Curriculum.NONE,
                Rules.NONE);
    }

    /** Also those of renewal and endorsements, for which evidence is recorded as well. */
    public Optional<Requirement> requirement(String requirementCode) {
        return everyRequirement().filter(it -> it.code().equals(requirementCode)).findFirst();
    }

    public Stream<Requirement> everyRequirement() {
        var renewal = rules.renewal();
        return Stream.of(
                        requirements.stream(),
                        rules.endorsements().stream().flatMap(it -> it.requirements().stream()),
                        renewal == null
                                ? Stream.<Requirement>empty()
                                : renewal.requirements().stream())
                .flatMap(it -> it);
    }

    /** The same under another version's number. */
    public StandardContent numbered(String number) {
        return new StandardContent(
                code,
                number,
                title,
                level,
                validityMonths,
                purposes,
                requirements,
                curriculum,
                rules);
    }

    /** The standard and its version as people say it: {@code BTPF 1.0.0}. */
    public String label() {
        return code + " " + version;
    }
}
