package org.safetynets.portal.services.training;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a standard is held to, beside what it asks for.
 *
 * @param attempts how often somebody may fail before something else comes first; null for any
 * @param renewal null when a certification cannot be renewed
 */
public record StandardRules(
        @Nullable Integer attempts,
        @Nullable Integer bridgeDays,
        @Nullable Renewing renewal,
        @Nullable List<Endorsement> endorsements,
        @Nullable List<Ground> grounds) {

    public static final StandardRules NONE = new StandardRules(null, null, null, null, null);

    /** What it takes to be certified again. */
    public record Renewing(List<Requirement> requirements, int graceDays, int lapsedMonths) {}

    /** Purposes that are covered only when something further is shown. */
    public record Endorsement(
            String code, Said title, List<String> purposes, List<Requirement> requirements) {}

    /**
     * What a certification may be suspended or revoked for.
     *
     * @param consequence {@code suspension} or {@code revocation}
     */
    public record Ground(String code, String consequence, Said text) {}

    public List<Endorsement> endorsing() {
        return Objects.requireNonNullElse(endorsements, List.of());
    }

    public List<Ground> groundsFor(String consequence) {
        return grounds == null
                ? List.of()
                : grounds.stream().filter(it -> it.consequence().equals(consequence)).toList();
    }

    public List<Requirement> toRenew() {
        return renewal == null ? List.of() : renewal.requirements();
    }
}
