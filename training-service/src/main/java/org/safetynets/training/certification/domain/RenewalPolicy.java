package org.safetynets.training.certification.domain;

import java.util.Objects;
import java.util.Set;
import org.safetynets.training.assessment.domain.CertificationPolicy;
import org.safetynets.training.shared.domain.Verdict;

/** What must be true before a certification is renewed. */
@FunctionalInterface
public interface RenewalPolicy {

    /** From so many days before its last one: when its holder is first told that it ends. */
    int EARLIEST_DAYS = 90;

    Verdict decide(Certification former, Renewing renewing, Ruling ruling);

    RenewalPolicy NOBODY_RENEWS_THEIR_OWN =
            (former, renewing, ruling) ->
                    Verdict.allowIf(
                            !ruling.by().equals(former.holder().person()), OwnCertification::new);

    RenewalPolicy IS_NOT_RENEWED =
            (former, renewing, ruling) -> {
                var next = former.lineage().renewedBy();
                return next == null
                        ? Verdict.allow()
                        : Verdict.refuse(new CertificationAlreadyRenewed(next.value()));
            };

    /** One that ran out may be; one that was taken away may not. */
    RenewalPolicy WAS_NOT_TAKEN_AWAY =
            (former, renewing, ruling) ->
                    switch (former.status()) {
                        case ACTIVE, EXPIRED -> Verdict.allow();
                        case SUSPENDED, REVOKED ->
                                Verdict.refuse(new CertificationNotActive(former.status()));
                    };

    RenewalPolicy IT_IS_TIME =
            (former, renewing, ruling) -> {
                var earliest = former.term().through().minusDays(EARLIEST_DAYS);
                return Verdict.allowIf(
                        !ruling.moment().day().isBefore(earliest),
                        () -> new RenewalTooEarly(earliest));
            };

    RenewalPolicy IT_IS_OFFERED =
            (former, renewing, ruling) -> {
                var content = renewing.candidate().standard().content();
                return Verdict.allowIf(
                        content.rules().renewal() != null,
                        () -> new RenewalNotOffered(content.label()));
            };

    RenewalPolicy MAY_BE_RENEWED = mayBeRenewedWaiving(Set.of());

    /**
     * Though those are not met, since two people answer for them. They answer for what was left
     * when they were asked, not for what became unmet since.
     */
    static RenewalPolicy mayBeRenewedWaiving(Set<String> waived) {
        return NOBODY_RENEWS_THEIR_OWN
                .and(IS_NOT_RENEWED)
                .and(WAS_NOT_TAKEN_AWAY)
                .and(IT_IS_TIME)
                .and(IT_IS_OFFERED)
                .and(isEarnedBut(waived));
    }

    private static RenewalPolicy isEarnedBut(Set<String> waived) {
        return (former, renewing, ruling) -> {
            var renewal =
                    Objects.requireNonNull(
                            renewing.candidate().standard().content().rules().renewal());
            return CertificationPolicy.nothingIsLeftBut(
                    waived, renewing.assess(former, renewal, ruling.moment().day()));
        };
    }

    private RenewalPolicy and(RenewalPolicy next) {
        return (former, renewing, ruling) ->
                decide(former, renewing, ruling).and(() -> next.decide(former, renewing, ruling));
    }
}
