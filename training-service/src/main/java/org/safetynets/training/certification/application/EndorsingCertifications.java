package org.safetynets.training.certification.application;

import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.certification.domain.CertificationId;
import org.safetynets.training.certification.domain.CertificationResult;
import org.safetynets.training.certification.domain.Ruling;
import org.safetynets.training.organization.application.OrganizationClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a certification cover further purposes, once what they ask for is shown. */
@Service
public class EndorsingCertifications {

    private final CertificationLedger ledger;
    private final Candidates candidates;
    private final OrganizationClock clock;

    public EndorsingCertifications(
            CertificationLedger ledger, Candidates candidates, OrganizationClock clock) {
        this.ledger = ledger;
        this.candidates = candidates;
        this.clock = clock;
    }

    /** Empty when the organization has no such certification. */
    @Transactional
    public Optional<CertificationResult> endorse(
            OrganizationId organization, CertificationId id, String endorsement, PersonId by) {
        var ruling = new Ruling(by, endorsement, clock.now(organization));
        return ledger.find(organization, id)
                .flatMap(
                        it ->
                                candidates
                                        .holding(it)
                                        .map(who -> it.endorse(endorsement, who, ruling)))
                .map(ledger::enter);
    }
}
