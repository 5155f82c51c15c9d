package org.safetynets.training.waiver.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.assessment.domain.Progress;
import org.safetynets.training.certification.application.IssuingCertifications;
import org.safetynets.training.certification.domain.CertificationResult;
import org.safetynets.training.certification.domain.Ruling;
import org.safetynets.training.enrolment.application.AssessingEnrolments;
import org.safetynets.training.enrolment.domain.EnrolmentId;
import org.safetynets.training.organization.application.OrganizationClock;
import org.safetynets.training.waiver.domain.Decision;
import org.safetynets.training.waiver.domain.Waiver;
import org.safetynets.training.waiver.domain.WaiverId;
import org.safetynets.training.waiver.domain.WaiverResult;
import org.safetynets.training.waiver.domain.Waivers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Lets two people certify somebody though something is not met. */
@Service
public class Overriding {

    private final Waivers waivers;
    private final AssessingEnrolments assessing;
    private final IssuingCertifications issuing;
    private final OrganizationClock clock;

    public Overriding(
            Waivers waivers,
            AssessingEnrolments assessing,
            IssuingCertifications issuing,
            OrganizationClock clock) {
        this.waivers = waivers;
        this.assessing = assessing;
        this.issuing = issuing;
        this.clock = clock;
    }

    /** Empty when the organization has no such enrolment. */
    @Transactional
    public Optional<WaiverResult> ask(
            OrganizationId organization, EnrolmentId enrolment, PersonId by, String reason) {
        var at = clock.now(organization).at();
        return assessing
                .find(organization, enrolment)
                .map(
                        it ->
                                Waiver.ask(
                                        new WaiverId(Ids.next()),
                                        it.enrolment(),
                                        codes(it.assessment().unmet()),
                                        by,
                                        reason,
                                        at))
                .map(this::added);
    }

    private WaiverResult added(WaiverResult result) {
        if (result instanceof WaiverResult.Kept(var waiver)) {
            waivers.add(waiver);
        }
        return result;
    }

    private static Set<String> codes(List<Progress> unmet) {
        return unmet.stream().map(Progress::code).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Approving one issues the certification, both or neither; empty when the organization has no
     * such override.
     */
    @Transactional
    public Optional<WaiverResult> decide(
            OrganizationId organization, WaiverId id, PersonId by, boolean approve) {
        var at = clock.now(organization).at();
        return waivers.find(organization, id)
                .map(it -> it.decide(new Decision(by, at, approve)))
                .map(it -> carriedOut(organization, it));
    }

    private WaiverResult carriedOut(OrganizationId organization, WaiverResult result) {
        if (!(result instanceof WaiverResult.Kept(var decided))) {
            return result;
        }
        waivers.save(decided);
        var decision = decided.decision();
        if (decision == null || !decision.approved()) {
            return result;
        }
        var request = decided.request();
        var ruling =
                new Ruling(
                        request.by(),
                        request.reason(),
                        clock.now(organization),
                        null,
                        decision.by());
        return issuing.issueWaiving(organization, decided.enrolment(), request.unmet(), ruling)
                        instanceof CertificationResult.Refused(var reason)
                ? undone(new WaiverResult.Refused(reason))
                : result;
    }

    private static WaiverResult undone(WaiverResult refused) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return refused;
    }
}
