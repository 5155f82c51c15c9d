package org.safetynets.training.certification.application;

import java.util.Optional;
import java.util.function.BiFunction;
import org.safetynets.training.certification.domain.Certification;
import org.safetynets.training.certification.domain.CertificationResult;
import org.safetynets.training.certification.domain.CertificationResult.Changed;
import org.safetynets.training.certification.domain.CertificationResult.Refused;
import org.safetynets.training.certification.domain.GroundUnknown;
import org.safetynets.training.certification.domain.Ruling;
import org.safetynets.training.certification.domain.Status;
import org.safetynets.training.organization.application.OrganizationClock;
import org.safetynets.training.shared.domain.Moment;
import org.safetynets.training.standard.domain.Standards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Suspends, reinstates and revokes; empty when the organization has no such certification. */
@Service
public class RulingOnCertifications {

    private final CertificationLedger ledger;
    private final Standards standards;
    private final OrganizationClock clock;

    public RulingOnCertifications(
            CertificationLedger ledger, Standards standards, OrganizationClock clock) {
        this.ledger = ledger;
        this.standards = standards;
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

    /** By its holder; empty when they hold no such certification in the organization. */
    @Transactional
    public Optional<CertificationResult> appeal(RuleOnCertification command) {
        return ledger.find(command.organization(), command.certification())
                .filter(it -> it.holder().person().equals(command.by()))
                .flatMap(it -> rule(command, Certification::appeal));
    }

    private Optional<CertificationResult> rule(
            RuleOnCertification command,
            BiFunction<Certification, Ruling, CertificationResult> decision) {
        var ruling =
                new Ruling(command.by(), command.reason(), clock.now(command.organization()))
                        .on(command.ground());
        return ledger.find(command.organization(), command.certification())
                .map(
                        it ->
                                ground(it, command)
                                        .<CertificationResult>map(Refused::new)
                                        .orElseGet(() -> decision.apply(it, ruling)))
                .map(ledger::enter)
                .map(it -> endingFormer(it, ruling.moment()));
    }

    /** What was renewed must not go on to count when what renewed it does not. */
    private CertificationResult endingFormer(CertificationResult result, Moment moment) {
        if (result instanceof Changed(var ruled, var change)
                && ruled.status() != Status.ACTIVE
                && ruled.lineage().renews() != null) {
            ledger.find(ruled.holder().organization(), ruled.lineage().renews())
                    .flatMap(it -> it.endWith(moment))
                    .ifPresent(ledger::enter);
        }
        return result;
    }

    /** A ground that the standard of the certification does not name is none. */
    private Optional<GroundUnknown> ground(
            Certification certification, RuleOnCertification command) {
        var named = command.ground();
        return named == null
                ? Optional.empty()
                : standards
                        .find(certification.award().standard())
                        .filter(
                                it ->
                                        it.content().rules().grounds().stream()
                                                .noneMatch(ground -> ground.code().equals(named)))
                        .map(it -> new GroundUnknown(named));
    }
}
