package org.safetynets.training.certification.application;

import java.time.LocalDate;
import java.util.Optional;
import org.safetynets.training.assessment.domain.Assessment;
import org.safetynets.training.certification.domain.Certification;
import org.safetynets.training.certification.domain.RenewalPolicy;
import org.safetynets.training.certification.domain.Renewing;

/**
 * What renewing a certification takes.
 *
 * @param standard the version that it would be renewed to
 * @param from the first day on which it can be renewed
 * @param bridgeDueOn the last day without what a newer major version asks for; empty when none does
 * @param assessment everything it takes, sorted by whether it is met
 */
public record RenewalOutlook(
        Certification certification,
        String standard,
        LocalDate from,
        Optional<LocalDate> bridgeDueOn,
        Assessment assessment) {

    static Optional<RenewalOutlook> of(
            Certification certification, Renewing renewing, LocalDate today) {
        var content = renewing.candidate().standard().content();
        return Optional.ofNullable(content.rules().renewal())
                .map(
                        it ->
                                new RenewalOutlook(
                                        certification,
                                        content.label(),
                                        certification
                                                .term()
                                                .through()
                                                .minusDays(RenewalPolicy.EARLIEST_DAYS),
                                        renewing.transition().bridgeDueOn(),
                                        renewing.assess(certification, it, today)));
    }
}
