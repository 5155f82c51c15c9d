package org.safetynets.training.certification.application;

import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.safetynets.training.certification.domain.Certification;
import org.safetynets.training.certification.domain.CertificationResult;
import org.safetynets.training.certification.domain.CertificationResult.Refused;
import org.safetynets.training.certification.domain.Change;
import org.safetynets.training.certification.domain.GroundPolicy;
import org.safetynets.training.certification.domain.Ruling;
import org.safetynets.training.organization.application.OrganizationClock;
import org.safetynets.training.shared.domain.Moment;
import org.safetynets.training.shared.domain.Verdict;
import org.safetynets.training.standard.domain.Standards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Suspends, reinstates, revokes and hears appeals; empty when the organization has no such
 * certification.
 */
@Service
public class RulingOnCertifications {

    private final CertificationLedger ledger;
    private final Standards standards;
    private final Candidates candidates;
    private final OrganizationClock clock;

    public RulingOnCertifications(
            CertificationLedger ledger,
            Standards standards,
            Candidates candidates,
            OrganizationClock clock) {
        this.ledger = ledger;
        this.standards = standards;
        this.candidates = candidates;
        this.clock = clock;
    }

    @Transactional
    public Optional<CertificationResult> suspend(RuleOnCertification command) {
        return rule(command, Change.SUSPENDED, Certification::suspend);
    }

    @Transactional
    public Optional<CertificationResult> reinstate(RuleOnCertification command) {
        return rule(command, Change.REINSTATED, Certification::reinstate);
    }

    @Transactional
    public Optional<CertificationResult> revoke(RuleOnCertification command) {
        return rule(command, Change.REVOKED, Certification::revoke);
    }

    /** By its holder; empty when they hold no such certification in the organization. */
    @Transactional
    public Optional<CertificationResult> appeal(RuleOnCertification command) {
        return ledger.find(command.organization(), command.certification())
                .filter(it -> it.holder().person().equals(command.by()))
                .flatMap(it -> rule(command, Change.APPEALED, Certification::appeal));
    }

    /** What upholds one is its reinstatement. */
    @Transactional
    public Optional<CertificationResult> rejectAppeal(RuleOnCertification command) {
        return rule(command, Change.APPEAL_REJECTED, Certification::rejectAppeal);
    }

    private Optional<CertificationResult> rule(
            RuleOnCertification command,
            Change change,
            BiFunction<Certification, Ruling, CertificationResult> decision) {
        var ruling =
                new Ruling(command.by(), command.reason(), clock.now(command.organization()))
                        .on(command.ground());
        return ledger.find(command.organization(), command.certification())
                .map(it -> ruled(it, change, ruling, decision))
                .map(ledger::enter)
                .map(it -> ledger.endFormer(it, ruling.moment()));
    }

    private CertificationResult ruled(
            Certification certification,
            Change change,
            Ruling ruling,
            BiFunction<Certification, Ruling, CertificationResult> decision) {
        return switch (ground(certification, change, ruling.ground())
                .and(() -> bridged(certification, change, ruling.moment()))) {
            case Verdict.Refused(var reason) -> new Refused(reason);
            case Verdict.Allowed() -> decision.apply(certification, ruling);
        };
    }

    private Verdict ground(Certification certification, Change change, @Nullable String named) {
        return named == null
                ? Verdict.allow()
                : standards
                        .find(certification.award().standard())
                        .map(it -> it.content().rules().grounds())
                        .map(it -> GroundPolicy.CARRIES_THE_DECISION.decide(it, named, change))
                        .orElseGet(Verdict::allow);
    }

    /** What the clock would suspend again the next moment is not reinstated. */
    private Verdict bridged(Certification certification, Change change, Moment moment) {
        return change != Change.REINSTATED
                ? Verdict.allow()
                : candidates
                        .crossing(certification, moment.day())
                        .map(it -> certification.mayBeReinstatedDespite(it, moment))
                        .orElseGet(Verdict::allow);
    }
}
