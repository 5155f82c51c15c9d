package org.safetynets.training.waiver.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.waiver.domain.Waiver;
import org.safetynets.training.waiver.domain.WaiverStatus;

/**
 * An override over HTTP.
 *
 * @param certificationId the one that is to be renewed; null where it is their first
 * @param unmet codes of the requirements that were not met when it was asked for
 */
public record OverrideView(
        UUID overrideId,
        UUID enrolmentId,
        UUID personId,
        @Nullable UUID certificationId,
        WaiverStatus status,
        UUID askedBy,
        Instant askedAt,
        String reason,
        List<String> unmet,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt) {

    static OverrideView of(Waiver it) {
        var decision = it.decision();
        var renewing = it.renewing();
        return new OverrideView(
                it.id().value(),
                it.enrolment().value(),
                it.candidate().value(),
                renewing == null ? null : renewing.value(),
                it.status(),
                it.request().by().value(),
                it.request().at(),
                it.request().reason(),
                it.request().unmet().stream().sorted().toList(),
                decision == null ? null : decision.by().value(),
                decision == null ? null : decision.at());
    }
}
