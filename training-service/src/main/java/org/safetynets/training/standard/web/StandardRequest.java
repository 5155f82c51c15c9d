package org.safetynets.training.standard.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.safetynets.training.standard.domain.Level;
import org.safetynets.training.standard.domain.StandardContent;

/**
 * The whole content of a standard.
 *
 * @param version three numbers, for example {@code 1.0.0}
 * @param purposes codes of the purposes it certifies for
 */
public record StandardRequest(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,19}") String code,
        @NotNull @Pattern(regexp = "\\d{1,4}\\.\\d{1,4}\\.\\d{1,4}") String version,
        @NotBlank @Size(max = 200) String title,
        @NotNull Level level,
        @NotNull @Min(1) @Max(120) Integer validityMonths,
        @NotEmpty @Size(max = 50)
                Set<@NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String> purposes,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid RequirementBody> requirements) {

    public StandardContent toDomain() {
        return new StandardContent(
                code,
                version,
                title,
                level,
                validityMonths,
                purposes,
                requirements.stream().map(RequirementBody::toDomain).toList());
    }
}
