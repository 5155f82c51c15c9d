package org.safetynets.training.standard.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.standard.domain.HeldBefore;
import org.safetynets.training.standard.domain.ObservedPractice;
import org.safetynets.training.standard.domain.Requirement;
import org.safetynets.training.standard.domain.RequirementKind;

/**
 * A requirement over HTTP.
 *
 * @param minimumScore percent, or 1 to 4 for role-plays and observations; left out when evidence
 *     alone is enough
 * @param times how many pieces of passing evidence it takes; 1 unless told
 * @param about code of the module or agreement that it belongs to
 * @param competencies codes of what it shows, beside those of its module
 * @param observed what each observed meeting must show
 * @param hours how many hours the evidence must add up to
 * @param alsoCounts codes of requirements whose evidence counts here as well
 * @param held the certification that it asks for
 */
public record RequirementBody(
        @NotNull @Code String code,
        @NotNull RequirementKind kind,
        @NotNull @Valid WordsBody title,
        @Nullable @Digits(integer = 3, fraction = 2) BigDecimal minimumScore,
        @Nullable @Min(1) @Max(100) Integer times,
        @Nullable @Code String about,
        @Nullable @Size(max = 50) Set<@NotNull @Code String> competencies,
        @Nullable @Valid Observed observed,
        @Nullable @DecimalMin("0.25") @DecimalMax("10000") @Digits(integer = 5, fraction = 2)
                BigDecimal hours,
        @Nullable @Size(max = 20) Set<@NotNull @Code String> alsoCounts,
        @Nullable @Valid Held held) {

    /** Scores of each meeting, 1 to 4, and by how many people. */
    public record Observed(
            @NotNull @Min(1) @Max(10) Integer observers,
            @NotNull @DecimalMin("1") @DecimalMax("4") @Digits(integer = 1, fraction = 2)
                    BigDecimal lowest,
            @NotNull @DecimalMin("1") @DecimalMax("4") @Digits(integer = 1, fraction = 2)
                    BigDecimal lowestCritical) {

        static @Nullable Observed of(@Nullable ObservedPractice it) {
            return it == null
                    ? null
                    : new Observed(it.observers(), it.lowest(), it.lowestCritical());
        }

        ObservedPractice toDomain() {
            return new ObservedPractice(observers, lowest, lowestCritical);
        }
    }

    /** A certification that is held already, for some months in all. */
    public record Held(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,19}") String standard,
            @NotNull @Min(0) @Max(240) Integer months) {

        static @Nullable Held of(@Nullable HeldBefore it) {
            return it == null ? null : new Held(it.standard(), it.months());
        }

        HeldBefore toDomain() {
            return new HeldBefore(standard, months);
        }
    }

    static RequirementBody of(Requirement it) {
        return new RequirementBody(
                it.code(),
                it.kind(),
                WordsBody.of(it.title()),
                it.minimumScore(),
                it.times(),
                it.about(),
                Lists.sorted(it.competencies()),
                Observed.of(it.observed()),
                it.hours(),
                Lists.sorted(it.alsoCounts()),
                Held.of(it.held()));
    }

    Requirement toDomain() {
        return new Requirement(
                code,
                kind,
                title.toDomain(),
                minimumScore,
                requireNonNullElse(times, 1),
                about,
                Lists.set(competencies),
                Optional.ofNullable(observed).map(Observed::toDomain).orElse(null),
                hours,
                Lists.set(alsoCounts),
                Optional.ofNullable(held).map(Held::toDomain).orElse(null));
    }
}
