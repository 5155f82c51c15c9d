package org.safetynets.training.standard.web;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.standard.domain.Requirement;
import org.safetynets.training.standard.domain.RequirementKind;

/**
 * A requirement over HTTP.
 *
 * @param minimumScore percent, or 1 to 4 for observations; left out when evidence alone is enough
 * @param times how many pieces of passing evidence it takes; 1 unless told
 */
public record RequirementBody(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,19}") String code,
        @NotNull RequirementKind kind,
        @NotBlank @Size(max = 200) String title,
        @Nullable @Digits(integer = 3, fraction = 2) BigDecimal minimumScore,
        @Nullable @Min(1) @Max(100) Integer times) {

    static RequirementBody of(Requirement it) {
        return new RequirementBody(it.code(), it.kind(), it.title(), it.minimumScore(), it.times());
    }

    Requirement toDomain() {
        return new Requirement(code, kind, title, minimumScore, times == null ? 1 : times);
    }
}
