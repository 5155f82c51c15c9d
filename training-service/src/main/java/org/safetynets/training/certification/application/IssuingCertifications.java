package org.safetynets.training.certification.application;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.training.certification.domain.Candidate;
import org.safetynets.training.certification.domain.Certification;
import org.safetynets.training.certification.domain.CertificationAlreadyIssued;
import org.safetynets.training.certification.domain.CertificationId;
import org.safetynets.training.certification.domain.CertificationResult;
import org.safetynets.training.certification.domain.CertificationResult.Refused;
import org.safetynets.training.certification.domain.Ruling;
import org.safetynets.training.enrolment.domain.EnrolmentId;
import org.safetynets.training.organization.application.OrganizationClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues one certification for an enrolment, however many trainers try at once. */
@Service
public class IssuingCertifications {

    private final CertificationLedger ledger;
    private final Candidates candidates;
    private final OrganizationClock clock;
    private final VerificationCodes codes;

    public IssuingCertifications(
            CertificationLedger ledger,
            Candidates candidates,
            OrganizationClock clock,
            VerificationCodes codes) {
        this.ledger = ledger;
        this.candidates = candidates;
        this.clock = clock;
        this.codes = codes;
    }

    /** Empty when the organization has no such enrolment. */
    @Transactional
    public Optional<CertificationResult> issue(IssueCertification command) {
        return candidates
                .find(command.organization(), command.enrolment())
                .map(it -> issue(it, command));
    }

    /** Though those requirements are not met, since two people answer for it. */
    @Transactional
    public CertificationResult issueWaiving(
            OrganizationId organization, EnrolmentId enrolment, Set<String> unmet, Ruling ruling) {
        var candidate = candidates.find(organization, enrolment).orElseThrow();
        return once(
                candidate,
                () ->
                        Certification.issueWaiving(
                                new CertificationId(Ids.next()),
                                codes.next(),
                                candidate,
                                unmet,
                                ruling));
    }

    private CertificationResult issue(Candidate candidate, IssueCertification command) {
        var ruling =
                new Ruling(
                        command.by(), "every requirement met", clock.now(command.organization()));
        return once(
                candidate,
                () ->
                        Certification.issue(
                                new CertificationId(Ids.next()), codes.next(), candidate, ruling));
    }

    private CertificationResult once(
            Candidate candidate, Supplier<CertificationResult> certifying) {
        var former = ledger.earnedBy(candidate.enrolment());
        return former.isPresent()
                ? new Refused(new CertificationAlreadyIssued(former.get().id().value()))
                : ledger.open(certifying.get());
    }
}
