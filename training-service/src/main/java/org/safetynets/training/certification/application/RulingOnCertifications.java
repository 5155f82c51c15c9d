package org.safetynets.training.certification.application;

import java.util.Optional;
import java.util.function.BiFunction;
import org.safetynets.training.certification.domain.Certification;
import org.safetynets.training.certification.domain.CertificationResult;
import org.safetynets.training.certification.domain.Ruling;
import org.safetynets.training.organization.application.OrganizationClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Suspends, reinstates and revokes; empty when the organization has no such certification. */
@Service
public class RulingOnCertifications {

    private final CertificationLedger ledger;
    private final OrganizationClock clock;

    public RulingOnCertifications(CertificationLedger ledger, OrganizationClock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @Transactional
    public Optional<CertificationResult> suspend(RuleOnCertification command) {
        return rule(command, Certification::suspend);
    }

    @Transactional
    public Optional<CertificationResult> reinstate(RuleOnCertification command) {
        return rule(command, Certification::reinstate);
    }

    @Transactional
    public Optional<CertificationResult> revoke(RuleOnCertification command) {
        return rule(command, Certification::revoke);
    }

    private Optional<CertificationResult> rule(
            RuleOnCertification command,
            BiFunction<Certification, Ruling, CertificationResult> decision) {
        var ruling = new Ruling(command.by(), command.reason(), clock.now(command.organization()));
        return ledger.find(command.organization(), command.certification())
                .map(it -> decision.apply(it, ruling))
                .map(ledger::enter);
    }
}
