package org.safetynets.training.standard.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.standard.domain.Curriculum;
import org.safetynets.training.standard.domain.Level;
import org.safetynets.training.standard.domain.Rules;
import org.safetynets.training.standard.domain.StandardContent;

/**
 * The whole content of a standard, as it is sent, shipped and exported.
 *
 * @param version three numbers, for example {@code 1.0.0}
 * @param purposes codes of the purposes it certifies for
 */
public record StandardRequest(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,19}") String code,
        @NotNull @Pattern(regexp = VERSION) String version,
        @NotNull @Valid WordsBody title,
        @NotNull Level level,
        @NotNull @Min(1) @Max(120) Integer validityMonths,
        @NotEmpty @Size(max = 50) Set<@NotNull @Pattern(regexp = PURPOSE) String> purposes,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid RequirementBody> requirements,
        @Nullable @Valid CurriculumBody curriculum,
        @Nullable @Valid RulesBody rules) {

    static final String VERSION = "\\d{1,4}\\.\\d{1,4}\\.\\d{1,4}";

    static final String PURPOSE = "[A-Z][A-Z0-9_]{1,39}";

    static StandardRequest of(StandardContent it) {
        return new StandardRequest(
                it.code(),
                it.version(),
                WordsBody.of(it.title()),
                it.level(),
                it.validityMonths(),
                Lists.sorted(it.purposes()),
                Lists.map(it.requirements(), RequirementBody::of),
                CurriculumBody.of(it.curriculum()),
                RulesBody.of(it.rules()));
    }

    public StandardContent toDomain() {
        return new StandardContent(
                code,
                version,
                title.toDomain(),
                level,
                validityMonths,
                purposes,
                Lists.map(requirements, RequirementBody::toDomain),
                Optional.ofNullable(curriculum)
                        .map(CurriculumBody::toDomain)
                        .orElse(Curriculum.NONE),
                Optional.ofNullable(rules).map(RulesBody::toDomain).orElse(Rules.NONE));
    }
}
