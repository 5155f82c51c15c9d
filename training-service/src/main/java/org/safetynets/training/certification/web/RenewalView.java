package org.safetynets.training.certification.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.assessment.domain.Progress;
import org.safetynets.training.certification.application.RenewalOutlook;

/**
 * What renewing a certification takes, over HTTP.
 *
 * @param standard the version it would be renewed to
 * @param from the first day on which it can be renewed
 * @param through its last day; {@code graceThrough} that of its grace
 * @param bridgeDueOn the last day without what a newer major version asks for, when there is one
 */
public record RenewalView(
        UUID certificationId,
        String standard,
        LocalDate from,
        LocalDate through,
        LocalDate graceThrough,
        @Nullable LocalDate bridgeDueOn,
        List<Progress> met,
        List<Progress> unmet) {

    static RenewalView of(RenewalOutlook it) {
        var term = it.certification().term();
        return new RenewalView(
                it.certification().id().value(),
                it.standard(),
                it.from(),
                term.through(),
                term.graceThrough(),
                it.bridgeDueOn().orElse(null),
                it.assessment().met(),
                it.assessment().unmet());
    }
}
