package org.safetynets.training.certification.application;

import java.util.Optional;
import java.util.Set;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.certification.domain.Certification;
import org.safetynets.training.certification.domain.CertificationId;
import org.safetynets.training.certification.domain.CertificationResult;
import org.safetynets.training.certification.domain.RenewalResult;
import org.safetynets.training.certification.domain.Ruling;
import org.safetynets.training.organization.application.OrganizationClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Certifies somebody again, by a new certification that keeps the former in its history. */
@Service
public class RenewingCertifications {

    private final CertificationLedger ledger;
    private final Candidates candidates;
    private final OrganizationClock clock;
    private final VerificationCodes codes;

    public RenewingCertifications(
            CertificationLedger ledger,
            Candidates candidates,
            OrganizationClock clock,
            VerificationCodes codes) {
        this.ledger = ledger;
        this.candidates = candidates;
        this.clock = clock;
        this.codes = codes;
    }

    /** Empty when the organization has no such certification; gives the new one. */
    @Transactional
    public Optional<CertificationResult> renew(
            OrganizationId organization, CertificationId id, PersonId by) {
        var ruling = new Ruling(by, "renewed", clock.now(organization));
        return ledger.find(organization, id)
                .flatMap(
                        it ->
                                candidates
                                        .renewing(it)
                                        .map(
                                                with ->
                                                        it.renew(
                                                                new CertificationId(Ids.next()),
                                                                codes.next(),
                                                                with,
                                                                ruling)))
                .map(this::kept);
    }

    /** Though those requirements are not met, since two people answer for it. */
    @Transactional
    public CertificationResult renewWaiving(
            OrganizationId organization, CertificationId id, Set<String> unmet, Ruling ruling) {
        var former = ledger.find(organization, id).orElseThrow();
        return kept(
                former.renewWaiving(
                        new CertificationId(Ids.next()),
                        codes.next(),
                        candidates.renewing(former).orElseThrow(),
                        unmet,
                        ruling));
    }

    private CertificationResult kept(RenewalResult result) {
        return switch (result) {
            case RenewalResult.Refused(var reason) -> new CertificationResult.Refused(reason);
            case RenewalResult.Renewed(var next, var kept) -> {
                ledger.open(next);
                ledger.enter(kept);
                yield next;
            }
        };
    }

    /** Empty when the organization has no such certification, or nobody can renew it. */
    public Optional<RenewalOutlook> outlook(OrganizationId organization, CertificationId id) {
        return ledger.find(organization, id).flatMap(this::outlook);
    }

    /** What renewing it takes, and how far that is; empty when nobody can renew it. */
    public Optional<RenewalOutlook> outlook(Certification certification) {
        return candidates
                .renewing(certification)
                .flatMap(
                        it ->
                                RenewalOutlook.of(
                                        certification,
                                        it,
                                        clock.now(certification.holder().organization()).day()));
    }
}
