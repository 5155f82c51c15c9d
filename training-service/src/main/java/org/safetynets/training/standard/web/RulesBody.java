package org.safetynets.training.standard.web;

import static java.util.Objects.requireNonNullElse;

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
import org.safetynets.training.standard.domain.Endorsement;
import org.safetynets.training.standard.domain.Ground;
import org.safetynets.training.standard.domain.Renewal;
import org.safetynets.training.standard.domain.Rules;

/**
 * How a standard is held to, over HTTP.
 *
 * @param attempts how often somebody may fail before remediation; no limit when left out
 * @param bridgeDays how long those certified to an earlier major version have for what is new; 180
 *     unless told
 * @param renewal left out when a certification must be earned again
 */
public record RulesBody(
        @Nullable @Min(1) @Max(20) Integer attempts,
        @Nullable @Min(1) @Max(1000) Integer bridgeDays,
        @Nullable @Valid RenewalBody renewal,
        @Nullable @Size(max = 20) List<@NotNull @Valid EndorsementBody> endorsements,
        @Nullable @Size(max = 50) List<@NotNull @Valid GroundBody> grounds) {

    /**
     * What it takes to be certified again.
     *
     * @param graceDays how long after its last day it still counts, without new groups
     * @param lapsedMonths after how many months past its last day {@code again} comes back
     * @param again codes of requirements that must then be shown again
     */
    public record RenewalBody(
            @NotEmpty @Size(max = 100) List<@NotNull @Valid RequirementBody> requirements,
            @NotNull @Min(0) @Max(365) Integer graceDays,
            @NotNull @Min(0) @Max(120) Integer lapsedMonths,
            @Nullable @Size(max = 100) Set<@NotNull @Code String> again) {

        static @Nullable RenewalBody of(@Nullable Renewal it) {
            return it == null
                    ? null
                    : new RenewalBody(
                            Lists.map(it.requirements(), RequirementBody::of),
                            it.graceDays(),
                            it.lapsedMonths(),
                            Lists.sorted(it.again()));
        }

        Renewal toDomain() {
            return new Renewal(
                    Lists.map(requirements, RequirementBody::toDomain),
                    graceDays,
                    lapsedMonths,
                    Lists.set(again));
        }
    }

    /** Purposes that are covered only when something further is shown. */
    public record EndorsementBody(
            @NotNull @Code String code,
            @NotNull @Valid WordsBody title,
            @NotEmpty @Size(max = 20)
                    Set<@NotNull @Pattern(regexp = StandardRequest.PURPOSE) String> purposes,
            @NotEmpty @Size(max = 20) List<@NotNull @Valid RequirementBody> requirements) {

        static EndorsementBody of(Endorsement it) {
            return new EndorsementBody(
                    it.code(),
                    WordsBody.of(it.title()),
                    Lists.sorted(it.purposes()),
                    Lists.map(it.requirements(), RequirementBody::of));
        }

        Endorsement toDomain() {
            return new Endorsement(
                    code,
                    title.toDomain(),
                    purposes,
                    Lists.map(requirements, RequirementBody::toDomain));
        }
    }

    /** A reason for which a certification may be suspended or revoked. */
    public record GroundBody(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String code,
            @NotNull Ground.Consequence consequence,
            @NotNull @Valid WordsBody text) {

        static GroundBody of(Ground it) {
            return new GroundBody(it.code(), it.consequence(), WordsBody.of(it.text()));
        }

        Ground toDomain() {
            return new Ground(code, consequence, text.toDomain());
        }
    }

    static RulesBody of(Rules it) {
        return new RulesBody(
                it.attempts(),
                it.bridgeDays(),
                RenewalBody.of(it.renewal()),
                Lists.map(it.endorsements(), EndorsementBody::of),
                Lists.map(it.grounds(), GroundBody::of));
    }

    Rules toDomain() {
        return new Rules(
                attempts,
                requireNonNullElse(bridgeDays, Rules.BRIDGE_DAYS),
                Optional.ofNullable(renewal).map(RenewalBody::toDomain).orElse(null),
                Lists.map(endorsements, EndorsementBody::toDomain),
                Lists.map(grounds, GroundBody::toDomain));
    }
}
