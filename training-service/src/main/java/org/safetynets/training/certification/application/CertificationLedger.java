package org.safetynets.training.certification.application;

import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.training.certification.domain.Certification;
import org.safetynets.training.certification.domain.CertificationEvents;
import org.safetynets.training.certification.domain.CertificationId;
import org.safetynets.training.certification.domain.CertificationResult;
import org.safetynets.training.certification.domain.CertificationResult.Changed;
import org.safetynets.training.certification.domain.Certifications;
import org.safetynets.training.certification.domain.Status;
import org.safetynets.training.enrolment.domain.Enrolment;
import org.safetynets.training.shared.domain.Moment;
import org.springframework.stereotype.Component;

/** Keeps what has changed and tells the other services of it: never one without the other. */
@Component
public class CertificationLedger {

    private final Certifications certifications;
    private final CertificationEvents events;

    public CertificationLedger(Certifications certifications, CertificationEvents events) {
        this.certifications = certifications;
        this.events = events;
    }

    Optional<Certification> earnedBy(Enrolment enrolment) {
        return certifications.earnedBy(enrolment.place().organization(), enrolment.id());
    }

    Optional<Certification> find(OrganizationId organization, CertificationId id) {
        return certifications.find(organization, id);
    }

    /** Keeps the first entry of a certification. */
    CertificationResult open(CertificationResult result) {
        if (result instanceof Changed changed) {
            certifications.add(changed.certification());
            events.tell(changed);
        }
        return result;
    }

    /** Keeps the next entry of a certification. */
    CertificationResult enter(CertificationResult result) {
        if (result instanceof Changed changed) {
            certifications.save(changed.certification());
            events.tell(changed);
        }
        return result;
    }

    /** Keeps the next entry of each of those certifications, of all or of none. */
    void enterAll(List<Changed> changes) {
        if (!changes.isEmpty()) {
            certifications.append(changes.stream().map(Changed::certification).toList());
            events.tell(changes);
        }
    }

    /** What was renewed must not go on to count when what renewed it does not. */
    CertificationResult endFormer(CertificationResult result, Moment moment) {
        if (result instanceof Changed(var ruled, var change)
                && ruled.status() != Status.ACTIVE
                && ruled.lineage().renews() != null) {
            find(ruled.holder().organization(), ruled.lineage().renews())
                    .flatMap(it -> it.endWith(moment))
                    .ifPresent(this::enter);
        }
        return result;
    }
}
