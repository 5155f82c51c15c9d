package org.safetynets.training.certification.application;

import java.util.List;
import java.util.Optional;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.assessment.domain.Attainments;
import org.safetynets.training.assessment.domain.Held;
import org.safetynets.training.certification.domain.Certification;
import org.safetynets.training.certification.domain.Certifications;
import org.safetynets.training.certification.domain.Status;
import org.safetynets.training.shared.domain.Range;
import org.springframework.stereotype.Component;

/** A person's certifications as they count towards another one. */
@Component
class KnownAttainments implements Attainments {

    /** Two a year for a working life are fewer. */
    private static final Range ALL = Range.first(100);

    private final Certifications certifications;

    KnownAttainments(Certifications certifications) {
        this.certifications = certifications;
    }

    @Override
    public List<Held> of(OrganizationId organization, PersonId person) {
        return certifications.of(organization, Optional.of(person), ALL).items().stream()
                .filter(it -> it.status() != Status.REVOKED)
                .map(KnownAttainments::held)
                .toList();
    }

    private static Held held(Certification it) {
        return new Held(
                it.award().standardCode(),
                it.term().from(),
                it.term().through(),
                it.status() == Status.ACTIVE);
    }
}
