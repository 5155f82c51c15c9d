package org.safetynets.training.certification.application;

import java.util.Optional;
import org.safetynets.platform.Ids;
import org.safetynets.training.certification.domain.Certification;
import org.safetynets.training.certification.domain.CertificationAlreadyIssued;
import org.safetynets.training.certification.domain.CertificationId;
import org.safetynets.training.certification.domain.CertificationResult;
import org.safetynets.training.certification.domain.CertificationResult.Refused;
import org.safetynets.training.certification.domain.Ruling;
import org.safetynets.training.enrolment.domain.Enrolment;
import org.safetynets.training.enrolment.domain.Enrolments;
import org.safetynets.training.organization.application.OrganizationClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues one certification for an enrolment, however many trainers try at once. */
@Service
public class IssuingCertifications {

    private final CertificationLedger ledger;
    private final Enrolments enrolments;
    private final Candidates candidates;
    private final OrganizationClock clock;
    private final VerificationCodes codes;

    public IssuingCertifications(
            CertificationLedger ledger,
            Enrolments enrolments,
            Candidates candidates,
            OrganizationClock clock,
            VerificationCodes codes) {
        this.ledger = ledger;
        this.enrolments = enrolments;
        this.candidates = candidates;
        this.clock = clock;
        this.codes = codes;
    }

    /** Empty when the organization has no such enrolment. */
    @Transactional
    public Optional<CertificationResult> issue(IssueCertification command) {
        return enrolments
                .find(command.organization(), command.enrolment())
                .map(it -> issue(it, command));
    }

    private CertificationResult issue(Enrolment enrolment, IssueCertification command) {
        var former = ledger.earnedBy(enrolment);
        if (former.isPresent()) {
            return new Refused(new CertificationAlreadyIssued(former.get().id().value()));
        }
        return ledger.open(
                Certification.issue(
                        new CertificationId(Ids.next()),
                        codes.next(),
                        candidates.of(enrolment),
                        new Ruling(
                                command.by(),
                                "every requirement met",
                                clock.now(command.organization()))));
    }
}
