package org.safetynets.training.waiver.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safetynets.platform.Ids;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.assessment.domain.Progress;
import org.safetynets.training.certification.application.RenewingCertifications;
import org.safetynets.training.certification.domain.CertificationId;
import org.safetynets.training.certification.domain.CertificationResult;
import org.safetynets.training.enrolment.application.AssessingEnrolments;
import org.safetynets.training.enrolment.domain.EnrolmentId;
import org.safetynets.training.organization.application.OrganizationClock;
import org.safetynets.training.waiver.domain.Decision;
import org.safetynets.training.waiver.domain.Request;
import org.safetynets.training.waiver.domain.Waiver;
import org.safetynets.training.waiver.domain.WaiverId;
import org.safetynets.training.waiver.domain.WaiverResult;
import org.safetynets.training.waiver.domain.Waivers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Lets two people certify somebody, or renew what they hold, though something is not met. */
@Service
public class Overriding {

    private final Waivers waivers;
    private final AssessingEnrolments assessing;
    private final RenewingCertifications renewing;
    private final CarryingOut carryingOut;
    private final OrganizationClock clock;

    public Overriding(
            Waivers waivers,
            AssessingEnrolments assessing,
            RenewingCertifications renewing,
            CarryingOut carryingOut,
            OrganizationClock clock) {
        this.waivers = waivers;
        this.assessing = assessing;
        this.renewing = renewing;
        this.carryingOut = carryingOut;
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
                                        request(by, at, reason, it.assessment().unmet())))
                .map(this::added);
    }

    /** Empty when the organization has no such certification, or nobody can renew it. */
    @Transactional
    public Optional<WaiverResult> askToRenew(
            OrganizationId organization, CertificationId former, PersonId by, String reason) {
        var at = clock.now(organization).at();
        return renewing.outlook(organization, former)
                .flatMap(
                        it ->
                                assessing
                                        .find(organization, it.certification().holder().enrolment())
                                        .map(
                                                of ->
                                                        Waiver.ask(
                                                                new WaiverId(Ids.next()),
                                                                of.enrolment(),
                                                                former,
                                                                request(
                                                                        by,
                                                                        at,
                                                                        reason,
                                                                        it.assessment().unmet()))))
                .map(this::added);
    }

    private static Request request(PersonId by, Instant at, String reason, List<Progress> unmet) {
        return new Request(
                by, at, reason, unmet.stream().map(Progress::code).collect(Collectors.toSet()));
    }

    private WaiverResult added(WaiverResult result) {
        if (result instanceof WaiverResult.Kept(var waiver)) {
            waivers.add(waiver);
        }
        return result;
    }

    /**
     * Approving one issues or renews the certification, both or neither; empty when the
     * organization has no such override.
     */
    @Transactional
    public Optional<WaiverResult> decide(
            OrganizationId organization, WaiverId id, PersonId by, boolean approve) {
        var at = clock.now(organization).at();
        return waivers.find(organization, id)
                .map(it -> it.decide(new Decision(by, at, approve)))
                .map(this::carriedOut);
    }

    private WaiverResult carriedOut(WaiverResult result) {
        if (!(result instanceof WaiverResult.Kept(var decided))) {
            return result;
        }
        waivers.save(decided);
        var decision = decided.decision();
        if (decision == null || !decision.approved()) {
            return result;
        }
        return carryingOut.carryOut(decided, decision)
                        instanceof CertificationResult.Refused(var reason)
                ? undone(new WaiverResult.Refused(reason))
                : result;
    }

    private static WaiverResult undone(WaiverResult refused) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return refused;
    }
}
