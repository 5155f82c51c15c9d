package org.safetynets.training.certification.application;

import org.jspecify.annotations.Nullable;
import org.safetynets.platform.kernel.OrganizationId;
import org.safetynets.platform.kernel.PersonId;
import org.safetynets.training.certification.domain.CertificationId;

/** A trainer decides about a certification, with a reason. */
public record RuleOnCertification(
        OrganizationId organization,
        CertificationId certification,
        PersonId by,
        String reason,
        @Nullable String ground) {}
